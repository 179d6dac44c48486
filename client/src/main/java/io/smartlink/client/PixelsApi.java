package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Pixels: make, find, change, delete. */
@Path("/api/v1/pixels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
@RegisterProvider(LinkPatchWriter.class)
@RegisterProvider(EtagReader.class)
public interface PixelsApi extends AutoCloseable {

    /** Makes a pixel. */
    @POST
    Pixel create(NewPixel pixel);

    /** One page of pixels; {@link Pages#stream} makes a stream of all. */
    @GET
    Page<Pixel> list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor);

    /** The pixel of this id. */
    @GET
    @Path("/{id}")
    Pixel read(@PathParam("id") String id);

    /** Changes a pixel, whatever others have changed meanwhile. */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Pixel change(@PathParam("id") String id, PixelPatch patch);

    /** Changes a pixel if nobody has changed it since it was read. */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Pixel change(@PathParam("id") String id, @HeaderParam("If-Match") String etag, PixelPatch patch);

    /** Deletes a pixel; links that have it stay and fire it no more. */
    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id);

    @Override
    void close();
}
