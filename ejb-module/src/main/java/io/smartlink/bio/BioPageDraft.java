package io.smartlink.bio;

import io.smartlink.address.Slug;
import io.smartlink.bio.page.PageContent;
import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a page that its owner decides, but for what is published. Address, title, archiving and pixels hold at once:
 * who takes a pixel off may owe it to visitors, and must not have to publish a draft for that. The content is seen by visitors
 * when it is published.
 *
 * @param domain hostname to stand on; null for the default domain
 * @param slug null to have one generated, or to keep the one that the page has
 * @param title how people of the account find it, up to {@value #MAX_TITLE} characters; visitors do not see it
 * @param archived kept in reports, shown to nobody, keeps its address
 * @param pixelIds of the account's pixels that fire when the page is seen, each once, up to {@value #MAX_PIXELS}
 */
public record BioPageDraft(
        @Nullable String domain,
        @Nullable Slug slug,
        String title,
        boolean archived,
        List<Long> pixelIds,
        PageContent content) {
    public static final int MAX_TITLE = 200;
    public static final int MAX_PIXELS = 10;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public BioPageDraft {
        FieldChecks checks = new FieldChecks();
        title = TypedText.requiredLine(checks, "title", title, MAX_TITLE);
        pixelIds = pixelIds.stream().distinct().toList();
        checks.that(
                        pixelIds.size() <= MAX_PIXELS,
                        "pixelIds",
                        "too-many",
                        "A page may fire up to " + MAX_PIXELS + " pixels.")
                .throwIfAny();
    }

    /** The same page with another content. */
    public BioPageDraft with(PageContent other) {
        return new BioPageDraft(domain, slug, title, archived, pixelIds, other);
    }

    /** The same page, firing these pixels. */
    public BioPageDraft withPixels(List<Long> others) {
        return new BioPageDraft(domain, slug, title, archived, others, content);
    }
}
