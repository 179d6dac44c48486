package io.smartlink.admin.door;

import io.smartlink.admin.ConsoleApplication;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The way to the sign-in page and, in its parameter {@code then}, back to the page that was asked for. */
final class SignInRedirect {
    private SignInRedirect() {}

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lead(
                request,
                response,
                request.getContextPath() + ConsoleApplication.SIGN_IN + "?then=" + encoded(wanted(request)));
    }

    /** Leads a browser there, also one whose script has asked. @param location percent-encoded */
    static void lead(HttpServletRequest request, HttpServletResponse response, String location) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write(partialRedirect(location));
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", location);
        }
    }

    /** What Faces' script takes for a redirect; the location is percent-encoded, so it needs no escaping but for {@code &}. */
    static String partialRedirect(String location) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + location.replace("&", "&amp;") + "\"></redirect></partial-response>";
    }

    private static String wanted(HttpServletRequest request) {
        String path = text(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI), request.getRequestURI());
        String query = text(request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING), request.getQueryString());
        return query == null ? path : path + "?" + query;
    }

    private static @Nullable String text(@Nullable Object attribute, @Nullable String otherwise) {
        return attribute == null ? otherwise : attribute.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
