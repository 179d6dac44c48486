package io.smartlink.customdomain;

import io.smartlink.platform.FieldChecks;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How our pages look on a domain.
 *
 * @param name shown on the pages instead of the hostname; up to {@value #MAX_NAME} characters
 * @param colour {@code #rrggbb}, lower case
 * @param logo a {@code data:} URL (RFC 2397) of a PNG, JPEG, GIF or WebP image, base64, up to {@value #MAX_LOGO}
 *     characters: a logo from elsewhere would tell a third party of every visitor
 */
public record DomainBrand(
        @Nullable String name,
        @Nullable String colour,
        @Nullable String logo) {
    public static final int MAX_NAME = 60;
    public static final int MAX_LOGO = 64 * 1024;
    public static final DomainBrand NONE = new DomainBrand(null, null, null);

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern LOGO =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]{16,}+={0,2}");

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public DomainBrand {
        name = emptyToNull(name);
        colour = emptyToNull(colour);
        colour = colour == null ? null : colour.toLowerCase(Locale.ROOT);
        logo = emptyToNull(logo);
        new FieldChecks()
                .that(
                        name == null || name.length() <= MAX_NAME,
                        "name",
                        "too-long",
                        "The name may have up to " + MAX_NAME + " characters.")
                .that(
                        colour == null || COLOUR.matcher(colour).matches(),
                        "colour",
                        "not-a-colour",
                        "A colour is # and six hexadecimal digits, such as #0a66c2.")
                .that(
                        logo == null
                                || logo.length() <= MAX_LOGO
                                        && LOGO.matcher(logo).matches(),
                        "logo",
                        "not-a-logo",
                        "The logo must be a PNG, JPEG, GIF or WebP image of up to 48 KiB, as a data: URL in base64.")
                .throwIfAny();
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
