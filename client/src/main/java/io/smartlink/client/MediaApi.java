package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Pictures and files for bio pages: upload, list, delete. */
@Path("/api/v1/media")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
public interface MediaApi extends AutoCloseable {

    /**
     * Uploads a picture or a file of up to 10 MB.
     *
     * @param kind {@code image} or {@code file}
     * @param name of the file
     */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    Media upload(@QueryParam("kind") String kind, @QueryParam("name") String name, byte[] bytes);

    /** One page of uploads, the newest first; {@link Pages#stream} makes a stream of all. */
    @GET
    Page<Media> list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** The upload of this id. */
    @GET
    @Path("/{id}")
    Media read(@PathParam("id") String id);

    /** Deletes an upload that no page shows. */
    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id);

    @Override
    void close();
}
