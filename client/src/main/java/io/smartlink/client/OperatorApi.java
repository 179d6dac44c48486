package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** All accounts of the installation; for keys of an operator only. */
@Path("/api/v1/operator/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
public interface OperatorApi extends AutoCloseable {

    /** Opens an account. */
    @POST
    OpenedAccount create(NewAccount account);

    /** One page of accounts; {@link Pages#stream} makes a stream of all. */
    @GET
    Page<Account> list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor);

    /**
     * One page of those accounts that are looked for; null does not narrow.
     *
     * @param search a part of the name, or of a member's e-mail address
     * @param status {@code active} or {@code suspended}
     */
    @GET
    Page<Account> find(
            @QueryParam("search") @Nullable String search,
            @QueryParam("status") @Nullable String status,
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** The account of this id. */
    @GET
    @Path("/{id}")
    Account read(@PathParam("id") String id);

    /** Puts the account on another plan. */
    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    Account change(@PathParam("id") String id, PlanChange change);

    /** Suspends the account, or lifts that. */
    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    Account change(@PathParam("id") String id, StatusChange change);

    @Override
    void close();
}
