package io.smartlink.web.api.operator;

import io.smartlink.account.plan.PlanRow;
import io.smartlink.account.plan.PlanService;
import io.smartlink.platform.Page;
import io.smartlink.platform.VersionCondition;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.IfMatch;
import io.smartlink.web.api.call.PageAnswer;
import io.smartlink.web.api.call.Tags;
import io.smartlink.web.api.json.JsonObjectReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The table of plans; for the operator's keys only. */
@Path("operator/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class PlansResource {
    @Inject
    PlanService plans;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "listPlans", summary = "Lists the plans by name")
    @APIResponse(
            responseCode = "200",
            description = "All of them on one page",
            content = @Content(schema = @Schema(ref = "PlanPage")))
    public PageAnswer<PlanAnswer> list() {
        return PageAnswer.of(new Page<>(plans.plans(call.actor()), null), PlanAnswer::of);
    }

    @GET
    @Path("{name}")
    @Operation(operationId = "getPlan", summary = "A plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan; ETag is set",
            content = @Content(schema = @Schema(ref = "Plan")))
    public Response get(@PathParam("name") String name) {
        return found(plans.plan(call.actor(), name));
    }

    @PATCH
    @Path("{name}")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changePlan",
            summary = "Changes what a plan includes, for all accounts on it, by a merge patch (RFC 7396)")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "PlanPatch")))
    @APIResponse(
            responseCode = "200",
            description = "The plan as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "Plan")))
    public Response change(
            @PathParam("name") String name, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        VersionCondition condition = new IfMatch(ifMatch).on(name);
        return found(plans.edit(call.actor(), name, condition, plan -> PlanBody.patched(plan, patch)));
    }

    private static Response found(PlanRow plan) {
        return Response.ok(PlanAnswer.of(plan))
                .tag(Tags.of(plan.limits().plan(), plan.version()))
                .build();
    }
}
