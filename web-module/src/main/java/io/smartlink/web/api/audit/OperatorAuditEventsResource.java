package io.smartlink.web.api.audit;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.OperatorAuditTrail;
import io.smartlink.platform.adapter.StreamedFile;
import io.smartlink.web.api.call.BreakOffFilter;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.call.PageAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log of the installation itself and those of accounts; for the operator's keys only. */
@Path("operator/audit-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class OperatorAuditEventsResource {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    OperatorAuditTrail trail;

    @Inject
    CurrentCall call;

    @GET
    @Operation(
            operationId = "listOperatorAuditEvents",
            summary = "Lists what was changed, page by page, the newest first",
            description = "Of the installation itself (plans, blocklist, its own certificates), or of one account.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "AuditEventPage")))
    public PageAnswer<AuditEventAnswer> list(@Context UriInfo uri) {
        AuditQueryFields question = AuditQueryFields.of(AuditOperation.OPERATOR_LIST, uri);
        return PageAnswer.of(
                trail.page(call.actor(), question.accountId(), question.filter(), question.page()),
                AuditEventAnswer::of);
    }

    @GET
    @Path("export")
    @Produces({CSV, NDJSON, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportOperatorAuditEvents",
            summary = "What was changed, as a file",
            description = "Oldest first, however many. A file that breaks off ends its connection.")
    @APIResponse(responseCode = "200", description = "One event a line", content = @Content(mediaType = CSV))
    public Response export(@Context UriInfo uri, @Context HttpServletRequest request) {
        AuditQueryFields question = AuditQueryFields.of(AuditOperation.OPERATOR_EXPORT, uri);
        Actor actor = call.actor();
        return question.answer(new StreamedFile(
                out -> trail.export(
                        actor,
                        question.accountId(),
                        question.filter(),
                        question.format().into(out)),
                BreakOffFilter.of(request)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getOperatorAuditEvent", summary = "An event of the audit log")
    @APIResponse(
            responseCode = "200",
            description = "The event",
            content = @Content(schema = @Schema(ref = "AuditEvent")))
    public AuditEventAnswer get(@PathParam("id") String id, @Context UriInfo uri) {
        Long accountId = AuditQueryFields.of(AuditOperation.OPERATOR_EVENT, uri).accountId();
        return AuditEventAnswer.of(trail.event(call.actor(), accountId, Ids.require(id, "audit event")));
    }
}
