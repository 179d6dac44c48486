package io.smartlink.web.api.bio;

import io.smartlink.address.Slug;
import io.smartlink.bio.BioPageDraft;
import io.smartlink.bio.BioPageRow;
import io.smartlink.bio.adapter.WidgetJson;
import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.page.Theme;
import io.smartlink.bio.widget.Widget;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonFields;
import io.smartlink.web.api.json.PixelIds;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bodies that say what a page shall be, read into the command. */
final class BioPageBody {
    private BioPageBody() {}

    /**
     * The draft of a new page.
     *
     * @throws ValidationFailedException with all faults of the body
     */
    static BioPageDraft created(JsonObject body) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(body, faults).allowOnly(BioPageFields.class, BioPageAnswer.class);
        String title = fields.text("title");
        Profile profile = fields.isSet("profile") ? fields.record("profile", Profile.class) : named(title, faults);
        String found = title == null && profile != null ? profile.name() : title;
        return draft(fields, found, profile, faults);
    }

    /**
     * The draft of a page after a merge patch (RFC 7396): a null takes a field back to its default. Neither an address nor a
     * title nor a profile has one.
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static BioPageDraft patched(BioPageRow page, JsonObject patch) {
        Faults faults = new Faults();
        // The patch itself is checked, for a null of an unknown name would vanish in the merge.
        new JsonFields(patch, faults).allowOnly(BioPageFields.class, BioPageAnswer.class);
        JsonObject merged = Json.createMergePatch(patch)
                .apply(JsonBinding.object(BioPageFields.of(page)))
                .asJsonObject();
        JsonFields fields = new JsonFields(merged, faults)
                .require("domain")
                .require("slug")
                .require("title")
                .require("profile");
        return draft(fields, fields.text("title"), fields.record("profile", Profile.class), faults);
    }

    private static @Nullable Profile named(@Nullable String title, Faults faults) {
        if (title == null) {
            faults.add("title", "required", "A page needs a title, or a profile with a name.");
            return null;
        }
        String name = title.strip();
        return faults.made(
                () -> Profile.of(name.length() <= Profile.MAX_NAME ? name : name.substring(0, Profile.MAX_NAME)));
    }

    private static BioPageDraft draft(
            JsonFields fields, @Nullable String title, @Nullable Profile profile, Faults faults) {
        String domain = fields.text("domain");
        Slug slug = faults.parsed(fields.text("slug"), Slug::new);
        boolean archived = fields.flag("archived", false);
        List<Long> pixelIds = PixelIds.of(fields, faults);
        List<Widget> widgets = widgets(fields, faults);
        Theme theme = fields.isSet("theme") ? fields.record("theme", Theme.class) : Theme.PLAIN;
        Seo seo = fields.isSet("seo") ? fields.record("seo", Seo.class) : Seo.NONE;
        faults.throwIfAny();
        PageContent content = new PageContent(
                Objects.requireNonNull(profile), widgets, Objects.requireNonNull(theme), Objects.requireNonNull(seo));
        return new BioPageDraft(domain, slug, Objects.requireNonNull(title), archived, pixelIds, content);
    }

    private static List<Widget> widgets(JsonFields fields, Faults faults) {
        List<FieldFault> found = new ArrayList<>();
        List<Widget> widgets = WidgetJson.readList(fields.objects("widgets"), "widgets", found);
        faults.addAll(found);
        return widgets;
    }
}
