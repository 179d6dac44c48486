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

/** Bio pages: make, find, change, publish, take back, delete. */
@Path("/api/v1/bio-pages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
@RegisterProvider(LinkPatchWriter.class)
@RegisterProvider(EtagReader.class)
public interface BioPagesApi extends AutoCloseable {

    /** Makes a page that visitors do not see yet. */
    @POST
    BioPage create(NewBioPage page);

    /** One page of the list; {@link Pages#stream} makes a stream of all. */
    @GET
    Page<BioPage> list(
            @QueryParam("search") @Nullable String search,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** The page of this id. */
    @GET
    @Path("/{id}")
    BioPage read(@PathParam("id") String id);

    /** Changes the draft, whatever others have changed meanwhile. */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    BioPage change(@PathParam("id") String id, BioPagePatch patch);

    /** Changes the draft if nobody has changed it since it was read. */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    BioPage change(@PathParam("id") String id, @HeaderParam("If-Match") String etag, BioPagePatch patch);

    /** Shows visitors the draft. */
    @POST
    @Path("/{id}/publish")
    BioPage publish(@PathParam("id") String id);

    /** Takes the page from visitors; the draft stays. */
    @POST
    @Path("/{id}/unpublish")
    BioPage unpublish(@PathParam("id") String id);

    /** Takes the draft back to what visitors see. */
    @POST
    @Path("/{id}/discard-draft")
    BioPage discardDraft(@PathParam("id") String id);

    /** Makes a page of the draft of another. */
    @POST
    @Path("/{id}/duplicate")
    BioPage duplicate(@PathParam("id") String id, BioPageCopy copy);

    /** Deletes a page; its address is free at once. */
    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id);

    @Override
    void close();
}
