package io.smartlink.web.api.call;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells every caller what is left of its quota, whatever the answer. */
@Provider
@ApplicationScoped
@Priority(CallOrder.RATE_HEADERS)
public class RateHeadersFilter implements ContainerResponseFilter {
    /** Property of the request under which its {@link QuotaState} stands. */
    static final String STATE = "io.smartlink.quota";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STATE) instanceof QuotaState state) {
            response.getHeaders().putSingle("RateLimit-Policy", state.policyHeader());
            response.getHeaders().putSingle("RateLimit", state.limitHeader());
        }
        response.getHeaders().putSingle("Cache-Control", "no-store");
    }
}
