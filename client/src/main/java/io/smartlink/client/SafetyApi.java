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

/** What keeps visitors from dangerous places. All but the account's own strikes is for keys of an operator only. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
public interface SafetyApi extends AutoCloseable {

    /** The account's own strikes. */
    @GET
    @Path("/account/strikes")
    AccountStrikes ownStrikes();

    /**
     * One page of strikes.
     *
     * @param account null for those of all accounts
     * @param state {@code counting} or {@code all}; null for all
     */
    @GET
    @Path("/operator/strikes")
    Page<Strike> strikes(
            @QueryParam("account") @Nullable String account,
            @QueryParam("search") @Nullable String search,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** Forgives a strike. */
    @POST
    @Path("/operator/strikes/{id}/forgive")
    Strike forgive(@PathParam("id") String id, Reason reason);

    /**
     * One page of the review queue.
     *
     * @param state {@code open} or {@code decided}; null for open
     * @param kind {@code suspicious}, {@code report} or {@code blocked}; null for all
     */
    @GET
    @Path("/operator/review-queue")
    Page<ReviewItem> reviewQueue(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("search") @Nullable String search,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** Finds a link, a QR code or a bio page safe, or stops it. */
    @POST
    @Path("/operator/review-queue/{id}/decide")
    ReviewItem decide(@PathParam("id") String id, ReviewDecision decision);

    /**
     * One page of the bio pages of all accounts.
     *
     * @param account null for those of all accounts
     * @param status {@code draft}, {@code published}, {@code archived} or {@code blocked}; null for any
     */
    @GET
    @Path("/operator/bio-pages")
    Page<OperatorBioPage> bioPages(
            @QueryParam("account") @Nullable String account,
            @QueryParam("search") @Nullable String search,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** A bio page of any account. */
    @GET
    @Path("/operator/bio-pages/{id}")
    OperatorBioPage bioPage(@PathParam("id") String id);

    /** Stops a bio page until it is let go. */
    @POST
    @Path("/operator/bio-pages/{id}/block")
    OperatorBioPage blockBioPage(@PathParam("id") String id, Reason reason);

    /** Lets a bio page go, whoever has stopped it. */
    @POST
    @Path("/operator/bio-pages/{id}/unblock")
    OperatorBioPage unblockBioPage(@PathParam("id") String id, Reason reason);

    /** One page of the blocklist. */
    @GET
    @Path("/operator/blocklist")
    Page<BlocklistEntry> blocklist(
            @QueryParam("search") @Nullable String search,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** Adds an entry, and stops the links that lead there. */
    @POST
    @Path("/operator/blocklist")
    AddedBlocklistEntry block(NewBlocklistEntry entry);

    /** Takes an entry off the list; what it has stopped stays so. */
    @DELETE
    @Path("/operator/blocklist/{id}")
    void unblock(@PathParam("id") String id);

    @Override
    void close();
}
