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

/** Members of all accounts, and help for those who cannot sign in; for keys of an operator only. */
@Path("/api/v1/operator/members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
public interface OperatorMembersApi extends AutoCloseable {

    /**
     * One page of members, the newest first; {@link Pages#stream} makes a stream of all.
     *
     * @param account id of an account; null for all
     * @param search a part of name or e-mail address; null for all
     */
    @GET
    Page<FoundMember> list(
            @QueryParam("accountId") @Nullable String account,
            @QueryParam("search") @Nullable String search,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** Makes a link with which a member chooses a password, once and within 24 hours. */
    @POST
    @Path("/{id}/sign-in-link")
    SignInLink createSignInLink(@PathParam("id") String id);

    /** Signs a member out everywhere. */
    @DELETE
    @Path("/{id}/sessions")
    void endSessions(@PathParam("id") String id);

    /** Takes the second factor from a member who has lost it. */
    @DELETE
    @Path("/{id}/two-step")
    void resetTwoStep(@PathParam("id") String id);

    @Override
    void close();
}
