package io.smartlink.web.api;

import io.smartlink.link.campaign.CampaignRow;
import io.smartlink.link.campaign.CampaignService;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.VersionCondition;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.call.IfMatch;
import io.smartlink.web.api.call.PageAnswer;
import io.smartlink.web.api.call.Tags;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonObjectReader;
import io.smartlink.web.api.json.QueryFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Campaigns: names under which links are gathered. */
@Path("campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
public class CampaignsResource {
    @Inject
    CampaignService campaigns;

    @Inject
    CurrentCall call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createCampaign", summary = "Makes a campaign")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and body within 24 hours give the first answer again.",
            schema = @Schema(implementation = String.class))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "CampaignFields")))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location and ETag are set",
            content = @Content(schema = @Schema(ref = "Campaign")))
    public Response create(JsonObject body, @Context UriInfo uri) {
        CampaignRow campaign = campaigns.create(call.actor(), CampaignBody.created(body));
        CampaignAnswer answer = CampaignAnswer.of(campaign);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id()).build())
                .tag(Tags.of(campaign))
                .entity(answer)
                .build();
    }

    @GET
    @Operation(operationId = "listCampaigns", summary = "Lists campaigns, page by page, the newest first")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "CampaignPage")))
    public PageAnswer<CampaignAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        PageRequest page = new QueryFields(uri.getQueryParameters(), Set.of("limit", "cursor"), faults).page();
        faults.throwIfAny();
        return PageAnswer.of(campaigns.page(call.actor(), page), CampaignAnswer::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCampaign", summary = "A campaign")
    @APIResponse(
            responseCode = "200",
            description = "The campaign; ETag is set",
            content = @Content(schema = @Schema(ref = "Campaign")))
    public Response get(@PathParam("id") String id) {
        return found(campaigns.campaign(call.actor(), Ids.require(id, "campaign")));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeCampaign", summary = "Changes a campaign by a merge patch (RFC 7396)")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "CampaignFields")))
    @APIResponse(
            responseCode = "200",
            description = "The campaign as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "Campaign")))
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long campaignId = Ids.require(id, "campaign");
        VersionCondition condition = new IfMatch(ifMatch).on(campaignId);
        return found(
                campaigns.edit(call.actor(), campaignId, condition, campaign -> CampaignBody.patched(campaign, patch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteCampaign", summary = "Deletes a campaign; its links stay")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long campaignId = Ids.require(id, "campaign");
        campaigns.delete(call.actor(), campaignId, new IfMatch(ifMatch).on(campaignId));
    }

    private static Response found(CampaignRow campaign) {
        return Response.ok(CampaignAnswer.of(campaign)).tag(Tags.of(campaign)).build();
    }
}
