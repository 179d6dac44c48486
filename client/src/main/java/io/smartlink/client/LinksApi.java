package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.BeanParam;
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

/**
 * Short links: make, find, change, delete.
 *
 * <p>Every method throws {@link io.smartlink.client.problem.SmartlinkProblemException}, or one of its subclasses, when the
 * API refuses.
 */
@Path("/api/v1/links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
@RegisterProvider(LinkPatchWriter.class)
@RegisterProvider(EtagReader.class)
public interface LinksApi extends AutoCloseable {

    /** Makes a link. Sent twice, it makes two: see {@link #create(String, NewLink)}. */
    @POST
    Link create(NewLink link);

    /**
     * Makes a link once, however often it is sent: the same key and link within 24 hours give the first answer again.
     *
     * @param idempotencyKey any text that the caller has not used for another link, for example a random UUID
     */
    @POST
    Link create(@HeaderParam("Idempotency-Key") String idempotencyKey, NewLink link);

    /** Makes up to 1,000 links, each by itself; what became of each stands in the order of the request. */
    @POST
    @Path("/bulk")
    BulkResult createAll(NewLinks links);

    /** The same, once, however often it is sent: see {@link #create(String, NewLink)}. */
    @POST
    @Path("/bulk")
    BulkResult createAll(@HeaderParam("Idempotency-Key") String idempotencyKey, NewLinks links);

    /** Makes the same change to up to 1,000 links, each by itself. */
    @PATCH
    @Path("/bulk")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    BulkResult changeAll(LinksPatch patch);

    /** What a visitor would get, and why; counts nothing. */
    @POST
    @Path("/{id}/explain")
    Explanation explain(@PathParam("id") String id, ImaginedVisit visit);

    /** One page of links; {@link Pages#stream} makes a stream of all. */
    @GET
    Page<Link> list(@BeanParam LinkFilter filter);

    /** The link of this id. */
    @GET
    @Path("/{id}")
    Link read(@PathParam("id") String id);

    /** The link that stands at this address. */
    @GET
    @Path("/resolve")
    Link resolve(@QueryParam("domain") String domain, @QueryParam("slug") String slug);

    /** Changes a link, whatever others have changed meanwhile. */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Link change(@PathParam("id") String id, LinkPatch patch);

    /**
     * Changes a link if nobody has changed it since it was read.
     *
     * @param etag {@link Link#requireEtag()} of the link as it was read
     */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Link change(@PathParam("id") String id, @HeaderParam("If-Match") String etag, LinkPatch patch);

    /** Deletes a link; its address is free at once. */
    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id);

    /**
     * Deletes a link if nobody has changed it since it was read.
     *
     * @param etag {@link Link#requireEtag()} of the link as it was read
     */
    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id, @HeaderParam("If-Match") String etag);

    @Override
    void close();
}
