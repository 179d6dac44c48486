package io.smartlink.web.redirect;

import io.smartlink.redirect.Redirector;
import io.smartlink.visit.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The full path of a redirect: a cache miss, HEAD, odd paths and every answer that is not a plain redirect. Commits the
 * servlet response itself, see {@link RedirectWriter}.
 */
@Path("{path: .*}")
public class RedirectResource {
    /** What JAX-RS dispatches here; the filter answers other methods itself. */
    static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Inject
    Redirector redirector;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @GET
    @Operation(hidden = true)
    public void get() throws IOException {
        answer();
    }

    @HEAD
    @Operation(hidden = true)
    public void head() throws IOException {
        answer();
    }

    @POST
    @Operation(hidden = true)
    public void post() throws IOException {
        answer();
    }

    @PUT
    @Operation(hidden = true)
    public void put() throws IOException {
        answer();
    }

    @PATCH
    @Operation(hidden = true)
    public void patch() throws IOException {
        answer();
    }

    @DELETE
    @Operation(hidden = true)
    public void delete() throws IOException {
        answer();
    }

    @OPTIONS
    @Operation(hidden = true)
    public void options() throws IOException {
        answer();
    }

    private void answer() throws IOException {
        Visit visit = HostFilter.visitOf(request);
        RedirectWriter.write(redirector.decide(visit), visit, redirector.domain(visit.host()), request, response);
        response.flushBuffer();
    }
}
