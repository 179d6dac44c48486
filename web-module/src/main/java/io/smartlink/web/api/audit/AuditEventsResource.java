package io.smartlink.web.api.audit;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditTrail;
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

/** The account's audit log, for its admins and owners. */
@Path("audit-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit log")
public class AuditEventsResource {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCall call;

    @GET
    @Operation(
            operationId = "listAuditEvents",
            summary = "Lists what was changed, page by page, the newest first",
            description = "For admins and owners. An operator of the installation is named as no more than that.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "AuditEventPage")))
    public PageAnswer<AuditEventAnswer> list(@Context UriInfo uri) {
        AuditQueryFields question = AuditQueryFields.of(AuditOperation.LIST, uri);
        return PageAnswer.of(trail.page(call.actor(), question.filter(), question.page()), AuditEventAnswer::of);
    }

    @GET
    @Path("export")
    @Produces({CSV, NDJSON, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportAuditEvents",
            summary = "What was changed, as a file",
            description = "Oldest first, however many. A file that breaks off ends its connection.")
    @APIResponse(responseCode = "200", description = "One event a line", content = @Content(mediaType = CSV))
    public Response export(@Context UriInfo uri, @Context HttpServletRequest request) {
        AuditQueryFields question = AuditQueryFields.of(AuditOperation.EXPORT, uri);
        Actor actor = call.actor();
        return question.answer(new StreamedFile(
                out -> trail.export(actor, question.filter(), question.format().into(out)),
                BreakOffFilter.of(request)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAuditEvent", summary = "An event of the audit log")
    @APIResponse(
            responseCode = "200",
            description = "The event",
            content = @Content(schema = @Schema(ref = "AuditEvent")))
    public AuditEventAnswer get(@PathParam("id") String id) {
        return AuditEventAnswer.of(trail.event(call.actor(), Ids.require(id, "audit event")));
    }
}
