package io.smartlink.visit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The host of a {@code Referer} header: lower case, without user, port and path. Apps name themselves in the same way
 * ({@code android-app://com.example}).
 */
public final class ReferrerHost {
    private static final Pattern URL = Pattern.compile(
            "(?:https?|android-app|ios-app)://(?:[^/?#@]*@)?([a-z0-9._-]+|\\[[0-9a-f:.]+])(?::[0-9]*)?(?:[/?#].*)?");

    private ReferrerHost() {}

    /** The host, cut to {@value PlainText#MAX_LENGTH} characters; null if the header is absent or names none. */
    public static @Nullable String of(@Nullable String referrer) {
        if (referrer == null) {
            return null;
        }
        Matcher matcher = URL.matcher(referrer.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? PlainText.of(matcher.group(1), PlainText.MAX_LENGTH) : null;
    }
}
