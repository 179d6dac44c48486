package io.smartlink.web.api.call;

import io.smartlink.web.problem.MalformedBodyException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Refuses a request without a body where one is needed; the reader of bodies is not even asked then. */
@Provider
@Priority(CallOrder.BODY_PRESENCE)
public class BodyPresenceFilter implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod().isAnnotationPresent(Consumes.class) && !request.hasEntity()) {
            throw new MalformedBodyException("The body is empty; a JSON object is needed.");
        }
    }
}
