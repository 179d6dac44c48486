package io.smartlink.web.api.safety;

import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.PageRequest;
import io.smartlink.safety.strike.StrikeFilter;
import io.smartlink.safety.strike.StrikeService;
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

/** Strikes of all accounts; for the operator's keys only. */
@Path("operator/strikes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class StrikesResource {
    @Inject
    StrikeService strikes;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "listStrikes", summary = "Lists strikes, page by page, the newest first")
    @Parameter(name = "account", in = ParameterIn.QUERY, description = "Id of the account; left out: all accounts.")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "Text in host or account name.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "counting leaves out what is forgiven.",
            schema =
                    @Schema(
                            enumeration = {"counting", "all"},
                            defaultValue = "all"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "StrikePage")))
    public PageAnswer<StrikeAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(
                uri.getQueryParameters(), Set.of("account", "search", "state", "limit", "cursor"), faults);
        String account = query.text("account");
        String state = query.word(
                "state",
                word -> Set.of("counting", "all").stream().filter(word::equals).findFirst(),
                "counting, all");
        PageRequest page = query.page();
        faults.throwIfAny();
        StrikeFilter filter = new StrikeFilter(
                account == null ? null : OpaqueId.tryParse(account).orElse(0),
                query.text("search"),
                "counting".equals(state));
        return PageAnswer.of(strikes.page(call.actor(), filter, page), StrikeAnswer::of);
    }

    @POST
    @Path("{id}/forgive")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "forgiveStrike",
            summary = "Forgives a strike: it counts no more",
            description = "An account that is suspended stays so until it is lifted.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Reason")))
    @APIResponse(
            responseCode = "200",
            description = "The strike as it is now",
            content = @Content(schema = @Schema(ref = "Strike")))
    public StrikeAnswer forgive(@PathParam("id") String id, JsonObject body) {
        return StrikeAnswer.of(strikes.forgive(call.actor(), Ids.require(id, "strike"), SafetyBodies.reason(body)));
    }
}
