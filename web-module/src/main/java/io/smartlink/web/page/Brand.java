package io.smartlink.web.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose page a visitor sees.
 *
 * @param name shown small below the page; empty for none
 * @param logo an image in a {@code data:} URL or a path on the host itself: from elsewhere it would tell a third party of
 *     every visitor
 * @param colour {@code #rrggbb}, for decoration only, because no text is surely readable on it
 */
public record Brand(
        String name, @Nullable String logo, @Nullable String colour) {
    public static final Brand NONE = new Brand("", null, null);

    private static final Pattern LOGO = Pattern.compile(
            "data:image/(png|jpeg|gif|webp|svg\\+xml);base64,[A-Za-z0-9+/]++={0,2}|/[A-Za-z0-9._~-][!-~]*+");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** @throws IllegalArgumentException if logo or colour are none */
    public Brand {
        if (logo != null && !LOGO.matcher(logo).matches()) {
            throw new IllegalArgumentException("not a logo: " + logo);
        }
        if (colour != null && !COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("not a colour: " + colour);
        }
    }

    /** The brand of a host that has no other. */
    public static Brand named(String hostname) {
        return new Brand(hostname, null, null);
    }
}
