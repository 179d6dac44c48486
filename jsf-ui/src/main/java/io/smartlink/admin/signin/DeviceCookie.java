package io.smartlink.admin.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells that somebody has signed in with this browser before, so that strangers' wrong tries do not keep them out. Opens
 * nothing by itself.
 */
final class DeviceCookie {
    static final String NAME = "smartlink-device";

    private static final Duration KEPT = Duration.ofDays(365);

    private DeviceCookie() {}

    static @Nullable String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addHeader(
                "Set-Cookie",
                NAME + "=" + token + "; Path=/admin; Max-Age=" + KEPT.toSeconds() + "; HttpOnly; SameSite=Lax"
                        + (request.isSecure() ? "; Secure" : ""));
    }
}
