package io.smartlink.web.api.call;

import io.smartlink.media.MediaService;
import io.smartlink.web.problem.BodyTooLargeException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Bounds the body, before anything reads it. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(CallOrder.BODY_LIMIT)
public class BodyLimitFilter implements ContainerRequestFilter {
    static final int MAX_BYTES = 64 * 1024;

    /** A contact's photo of 5 MB in base64 and its fields, a page with such a contact, or a thousand links at once. */
    static final int MAX_BYTES_OF_ITEMS = 8 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        int limit = limit(request.getUriInfo().getPath());
        if (request.getLength() > limit) {
            throw new BodyTooLargeException(limit);
        }
        request.setEntityStream(new BoundedStream(request.getEntityStream(), limit));
    }

    private static int limit(String path) {
        if (path.startsWith("media")) {
            return MediaService.MAX_BYTES;
        }
        boolean ofItems = path.startsWith("links") || path.startsWith("bio-pages") || path.startsWith("qr-");
        return ofItems ? MAX_BYTES_OF_ITEMS : MAX_BYTES;
    }
}
