package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The people of the account. */
@Path("/api/v1/members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
@RegisterProvider(LinkPatchWriter.class)
public interface MembersApi extends AutoCloseable {

    /**
     * One page of members; {@link Pages#stream} makes a stream of all.
     *
     * @param search a part of name or e-mail address; null for all
     */
    @GET
    Page<Member> list(
            @QueryParam("search") @Nullable String search,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** The member of this id. */
    @GET
    @Path("/{id}")
    Member read(@PathParam("id") String id);

    /** Gives a member another name or role, whatever others have changed meanwhile. */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Member change(@PathParam("id") String id, MemberPatch patch);

    /** The same, if nobody has changed the member since they were read. */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Member change(@PathParam("id") String id, @HeaderParam("If-Match") String etag, MemberPatch patch);

    /** Takes a member out of the account; they are signed out everywhere. */
    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id);

    /** Which mails a member gets. */
    @GET
    @Path("/{id}/notifications")
    Notifications notifications(@PathParam("id") String id);

    /** Gives a member other mails; what owners need for safety they cannot switch off. */
    @PATCH
    @Path("/{id}/notifications")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Notifications change(@PathParam("id") String id, NotificationsPatch patch);

    @Override
    void close();
}
