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

/** Domains of the account: add, find, verify, change, remove. */
@Path("/api/v1/domains")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
@RegisterProvider(LinkPatchWriter.class)
@RegisterProvider(EtagReader.class)
public interface DomainsApi extends AutoCloseable {

    /** Adds a domain; set the records of its {@code dns}, then verify it. */
    @POST
    Domain create(NewDomain domain);

    /** One page of domains; {@link Pages#stream} makes a stream of all. */
    @GET
    Page<Domain> list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor);

    /** The domain of this id. */
    @GET
    @Path("/{id}")
    Domain read(@PathParam("id") String id);

    /** Changes a domain, whatever others have changed meanwhile. */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Domain change(@PathParam("id") String id, DomainPatch patch);

    /** Changes a domain if nobody has changed it since it was read. */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Domain change(@PathParam("id") String id, @HeaderParam("If-Match") String etag, DomainPatch patch);

    /** Looks at the domain's records in DNS now. */
    @POST
    @Path("/{id}/verify")
    Domain verify(@PathParam("id") String id);

    /** Orders the domain's certificate now, if it lacks one or the last order failed. */
    @POST
    @Path("/{id}/certificate")
    Domain orderCertificate(@PathParam("id") String id);

    /**
     * Removes a domain; refused while items are on it, unless they are archived with it.
     *
     * @param archiveItems whether they are
     */
    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id, @QueryParam("archiveItems") boolean archiveItems);

    @Override
    void close();
}
