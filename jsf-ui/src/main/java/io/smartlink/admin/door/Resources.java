package io.smartlink.admin.door;

import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.http.HttpServletRequest;

/** Style sheets, scripts, fonts and pictures of the console: the same for everybody, and free to be cached. */
final class Resources {
    private Resources() {}

    static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + ResourceHandler.RESOURCE_IDENTIFIER + "/");
    }
}
