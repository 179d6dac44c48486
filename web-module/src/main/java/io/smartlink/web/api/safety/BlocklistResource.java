package io.smartlink.web.api.safety;

import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.PageRequest;
import io.smartlink.safety.blocklist.AddedEntry;
import io.smartlink.safety.blocklist.BlocklistService;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.call.PageAnswer;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** What nobody may lead to; for the operator's keys only. */
@Path("operator/blocklist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class BlocklistResource {
    @Inject
    BlocklistService blocklist;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "listBlocklist", summary = "Lists the blocklist, page by page, the newest first")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "Text in value or reason.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "BlocklistPage")))
    public PageAnswer<BlocklistEntryAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(uri.getQueryParameters(), Set.of("search", "limit", "cursor"), faults);
        PageRequest page = query.page();
        faults.throwIfAny();
        return PageAnswer.of(blocklist.page(call.actor(), query.text("search"), page), BlocklistEntryAnswer::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addToBlocklist",
            summary = "Adds an entry and stops the links that lead there",
            description = "Owners of stopped links are told, and get no strike.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewBlocklistEntry")))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(ref = "AddedBlocklistEntry")))
    public Response add(JsonObject body, @Context UriInfo uri) {
        SafetyBodies.NewEntry entry = SafetyBodies.entry(body);
        AddedEntry added = blocklist.add(call.actor(), entry.rule(), entry.reason());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(OpaqueId.text(added.entry().id()))
                        .build())
                .entity(AddedEntryAnswer.of(added))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeFromBlocklist",
            summary = "Takes an entry off the list",
            description = "Links that it has stopped stay so until they are let go in the review queue, or their owners"
                    + " change where they lead.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") String id) {
        blocklist.remove(call.actor(), Ids.require(id, "blocklist entry"));
    }
}
