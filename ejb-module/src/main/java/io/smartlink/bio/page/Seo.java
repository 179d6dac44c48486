package io.smartlink.bio.page;

import io.smartlink.bio.media.MediaId;
import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * What search engines, chats and feeds say of a page, and what screen readers need to know of it.
 *
 * @param title up to {@value #MAX_TITLE} characters; null for the profile's name
 * @param description up to {@value #MAX_DESCRIPTION} characters; null for the profile's text
 * @param image null for the avatar
 * @param noindex whether search engines shall leave the page out
 * @param language what the page is written in (WCAG 2.2, 3.1.1); null for what each visitor's browser asks for
 */
public record Seo(
        @Nullable String title,
        @Nullable String description,
        @Nullable MediaId image,
        boolean noindex,
        @Nullable LanguageTag language) {
    public static final int MAX_TITLE = 150;
    public static final int MAX_DESCRIPTION = 500;

    /** Nothing that the profile does not say. */
    public static final Seo NONE = new Seo(null, null, null, false, null);

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Seo {
        FieldChecks checks = new FieldChecks();
        title = TypedText.line(checks, "title", title, MAX_TITLE);
        description = TypedText.line(checks, "description", description, MAX_DESCRIPTION);
        checks.throwIfAny();
    }
}
