package io.smartlink.web.api.call;

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

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MAX_BYTES) {
            throw new BodyTooLargeException(MAX_BYTES);
        }
        request.setEntityStream(new BoundedStream(request.getEntityStream(), MAX_BYTES));
    }
}
