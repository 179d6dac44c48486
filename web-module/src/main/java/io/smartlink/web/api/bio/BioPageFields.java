package io.smartlink.web.api.bio;

import io.smartlink.bio.BioPageRow;
import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.page.Theme;
import io.smartlink.web.api.json.PixelIds;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a page that its owner decides: what a POST may carry, and what a PATCH may change. */
@Schema(
        name = "BioPageFields",
        description = "What can be set. A new page needs a title or a profile; visitors see it when it is published.")
public record BioPageFields(
        @Schema(description = "Left out: the default domain.")
        String domain,

        @Schema(description = "Left out: generated.", minLength = 1, maxLength = 128)
        String slug,

        @Schema(description = "How people of the account find it. Left out: the profile's name.", maxLength = 200)
        String title,

        boolean archived,

        @Schema(description = "Pixels that fire when the page is seen, up to 10. They hold at once, published or not.")
        List<String> pixelIds,

        @Schema(description = "Left out: the title as its name.")
        Profile profile,

        @Schema(description = "The stack from top to bottom, up to 50. A PATCH replaces all of it.")
        List<WidgetFields> widgets,

        Theme theme,
        Seo seo) {

    static BioPageFields of(BioPageRow page) {
        PageContent draft = page.draft();
        return new BioPageFields(
                page.domain(),
                page.slug(),
                page.title(),
                page.archived(),
                PixelIds.texts(page.pixelIds()),
                draft.profile(),
                draft.widgets().stream().map(WidgetFields::of).toList(),
                draft.theme(),
                draft.seo());
    }
}
