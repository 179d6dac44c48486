package io.smartlink.bio.page;

import io.smartlink.bio.media.MediaId;
import io.smartlink.bio.widget.SocialLink;
import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The card at the top of a page.
 *
 * @param name whose page it is, up to {@value #MAX_NAME} characters
 * @param text a few words about them, up to {@value #MAX_TEXT} characters; may have line breaks
 * @param avatar a picture of them, shown round
 * @param social icons below it, up to {@value #MAX_SOCIAL}
 */
public record Profile(
        String name, @Nullable String text, @Nullable MediaId avatar, List<SocialLink> social) {
    public static final int MAX_NAME = 100;
    public static final int MAX_TEXT = 1000;
    public static final int MAX_SOCIAL = 12;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Profile {
        FieldChecks checks = new FieldChecks();
        name = TypedText.requiredLine(checks, "name", name, MAX_NAME);
        text = TypedText.lines(checks, "text", text, MAX_TEXT);
        social = List.copyOf(social);
        checks.that(
                        social.size() <= MAX_SOCIAL,
                        "social",
                        "too-many",
                        "A profile may have up to " + MAX_SOCIAL + " social icons.")
                .throwIfAny();
    }

    /** A card with a name and nothing else. */
    public static Profile of(String name) {
        return new Profile(name, null, null, List.of());
    }
}
