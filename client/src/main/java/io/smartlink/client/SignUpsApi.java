package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Addresses that visitors have left on bio pages. For keys of editors, admins and owners. */
@Path("/api/v1/sign-ups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
public interface SignUpsApi extends AutoCloseable {

    /** One page of sign-ups, the newest first; {@link Pages#stream} makes a stream of all. */
    @GET
    Page<SignUp> list(
            @QueryParam("bioPageId") @Nullable String bioPageId,
            @QueryParam("search") @Nullable String search,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /**
     * All sign-ups as CSV, the newest first.
     *
     * @return to be closed by the caller
     */
    @GET
    @Path("/export")
    @Produces("text/csv")
    InputStream export(
            @QueryParam("bioPageId") @Nullable String bioPageId, @QueryParam("search") @Nullable String search);

    /** Deletes a sign-up with the proof of consent. */
    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id);

    @Override
    void close();
}
