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

/** Who is invited to the account and has not come yet. */
@Path("/api/v1/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
public interface InvitationsApi extends AutoCloseable {

    /** Invites somebody. */
    @POST
    Invitation create(NewInvitation invitation);

    /** One page of invitations; {@link Pages#stream} makes a stream of all. */
    @GET
    Page<Invitation> list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor);

    /** The invitation of this id. */
    @GET
    @Path("/{id}")
    Invitation read(@PathParam("id") String id);

    /** Sends it again, under another link, for another seven days. */
    @POST
    @Path("/{id}/resend")
    Invitation resend(@PathParam("id") String id);

    /** Withdraws it. */
    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id);

    @Override
    void close();
}
