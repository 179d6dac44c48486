package io.smartlink.web.api.safety;

import io.smartlink.bio.BioPageStatus;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.PageRequest;
import io.smartlink.safety.page.OperatorPageFilter;
import io.smartlink.safety.page.OperatorPages;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.call.PageAnswer;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
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

/** Bio pages of all accounts; for the operator's keys only. */
@Path("operator/bio-pages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class OperatorPagesResource {
    @Inject
    OperatorPages pages;

    @Inject
    CurrentCall call;

    @GET
    @Operation(
            operationId = "listAllBioPages",
            summary = "Lists bio pages of all accounts, page by page, the newest first")
    @Parameter(name = "account", in = ParameterIn.QUERY, description = "Id of the account; left out: all accounts.")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "Text in address, title or account name.")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            schema = @Schema(enumeration = {"draft", "published", "archived", "blocked"}))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "OperatorBioPagePage")))
    public PageAnswer<OperatorPageAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(
                uri.getQueryParameters(), Set.of("account", "search", "status", "limit", "cursor"), faults);
        String account = query.text("account");
        BioPageStatus status = query.word("status", BioPageStatus::tryParse, "draft, published, archived, blocked");
        PageRequest page = query.page();
        faults.throwIfAny();
        // What cannot be an id is no account's; nor is -1.
        OperatorPageFilter filter = new OperatorPageFilter(
                account == null ? null : OpaqueId.tryParse(account).orElse(-1), query.text("search"), status);
        return PageAnswer.of(pages.page(call.actor(), filter, page), OperatorPageAnswer::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAnyBioPage", summary = "Reads a bio page of any account")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(schema = @Schema(ref = "OperatorBioPage")))
    public OperatorPageAnswer read(@PathParam("id") String id) {
        return OperatorPageAnswer.of(pages.find(call.actor(), Ids.require(id, "bio page")));
    }

    @POST
    @Path("{id}/block")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "blockBioPage",
            summary = "Stops a bio page until it is let go",
            description = "Visitors get 410 within a second, whatever its owner publishes; its people are told why.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Reason")))
    @APIResponse(
            responseCode = "200",
            description = "The page as it is now",
            content = @Content(schema = @Schema(ref = "OperatorBioPage")))
    public OperatorPageAnswer block(@PathParam("id") String id, JsonObject body) {
        return OperatorPageAnswer.of(pages.block(call.actor(), Ids.require(id, "bio page"), SafetyBodies.reason(body)));
    }

    @POST
    @Path("{id}/unblock")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "unblockBioPage",
            summary = "Lets a bio page go, whoever has stopped it",
            description = "It is looked at again at once: what is still dangerous is stopped again.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Reason")))
    @APIResponse(
            responseCode = "200",
            description = "The page as it is now",
            content = @Content(schema = @Schema(ref = "OperatorBioPage")))
    public OperatorPageAnswer unblock(@PathParam("id") String id, JsonObject body) {
        return OperatorPageAnswer.of(
                pages.release(call.actor(), Ids.require(id, "bio page"), SafetyBodies.reason(body)));
    }
}
