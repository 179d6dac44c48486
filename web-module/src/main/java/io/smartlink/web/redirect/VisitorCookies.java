package io.smartlink.web.redirect;

import io.smartlink.redirect.UnlockCookie;
import io.smartlink.redirect.choice.VariantCookie;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The two cookies that visitors ever get: each for one link, first-party, and out of reach of scripts. */
final class VisitorCookies {
    private VisitorCookies() {}

    /** On the address that was visited and nowhere else. */
    static void keep(VariantCookie cookie, HttpServletRequest request, HttpServletResponse response) {
        add(cookie.name(), cookie.value(), ascii(cookie.path()), VariantCookie.MAX_AGE_SECONDS, request, response);
    }

    static void unlock(long linkId, String value, HttpServletRequest request, HttpServletResponse response) {
        add(UnlockCookie.name(linkId), value, "/", UnlockCookie.MAX_AGE_SECONDS, request, response);
    }

    /** The path as browsers send it; raw bytes arrive as Latin-1. */
    private static String ascii(String path) {
        StringBuilder text = new StringBuilder(path.length());
        path.chars().forEach(c -> {
            if (c > ' ' && c < 0x7F && c != ';') {
                text.append((char) c);
            } else {
                text.append(String.format("%%%02X", c & 0xFF));
            }
        });
        return text.toString();
    }

    private static void add(
            String name,
            String value,
            String path,
            int maxAgeSeconds,
            HttpServletRequest request,
            HttpServletResponse response) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setMaxAge(maxAgeSeconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
