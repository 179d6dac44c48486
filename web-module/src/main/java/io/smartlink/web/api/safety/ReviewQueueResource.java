package io.smartlink.web.api.safety;

import io.smartlink.platform.PageRequest;
import io.smartlink.safety.review.ReviewFilter;
import io.smartlink.safety.review.ReviewKind;
import io.smartlink.safety.review.ReviewService;
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

/** What the operator looks at; for the operator's keys only. */
@Path("operator/review-queue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class ReviewQueueResource {
    @Inject
    ReviewService reviews;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "listReviewQueue", summary = "Lists the review queue, page by page, the newest first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"open", "decided"},
                            defaultValue = "open"))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            schema = @Schema(enumeration = {"suspicious", "report", "blocked"}))
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "Text in account, address or destination.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "ReviewItemPage")))
    public PageAnswer<ReviewItemAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query =
                new QueryFields(uri.getQueryParameters(), Set.of("state", "kind", "search", "limit", "cursor"), faults);
        String state = query.word(
                "state",
                word -> Set.of("open", "decided").stream().filter(word::equals).findFirst(),
                "open, decided");
        ReviewKind kind = query.word("kind", ReviewKind::tryParse, "suspicious, report, blocked");
        PageRequest page = query.page();
        faults.throwIfAny();
        ReviewFilter filter = new ReviewFilter(!"decided".equals(state), kind, query.text("search"));
        return PageAnswer.of(reviews.page(call.actor(), filter, page), ReviewItemAnswer::of);
    }

    @POST
    @Path("{id}/decide")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideReview",
            summary = "Finds a link, a QR code or a bio page safe, or stops it",
            description = "Deciding again is allowed: safe lets a stopped one go.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ReviewDecision")))
    @APIResponse(
            responseCode = "200",
            description = "The item as it is now",
            content = @Content(schema = @Schema(ref = "ReviewItem")))
    public ReviewItemAnswer decide(@PathParam("id") String id, JsonObject body) {
        SafetyBodies.Decided decided = SafetyBodies.decided(body);
        return ReviewItemAnswer.of(
                reviews.decide(call.actor(), Ids.require(id, "review item"), decided.decision(), decided.reason()));
    }
}
