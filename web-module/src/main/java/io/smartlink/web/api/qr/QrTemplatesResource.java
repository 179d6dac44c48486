package io.smartlink.web.api.qr;

import io.smartlink.platform.PageRequest;
import io.smartlink.platform.VersionCondition;
import io.smartlink.qr.template.QrTemplateRow;
import io.smartlink.qr.template.QrTemplateService;
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

/** Designs that an account keeps for its QR codes. */
@Path("qr-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "QR codes")
public class QrTemplatesResource {
    @Inject
    QrTemplateService templates;

    @Inject
    CurrentCall call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createQrTemplate", summary = "Keeps a design as a template")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and body within 24 hours give the first answer again.",
            schema = @Schema(implementation = String.class))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "QrTemplateFields")))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location and ETag are set",
            content = @Content(schema = @Schema(ref = "QrTemplate")))
    public Response create(JsonObject body, @Context UriInfo uri) {
        QrTemplateRow template = templates.create(call.actor(), QrTemplateBody.created(body));
        QrTemplateAnswer answer = QrTemplateAnswer.of(template);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id()).build())
                .tag(Tags.of(template.id(), template.version()))
                .entity(answer)
                .build();
    }

    @GET
    @Operation(
            operationId = "listQrTemplates",
            summary = "Lists templates, page by page, the newest first",
            description = QrCodesResource.DESIGNS_IN_LISTS)
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "QrTemplatePage")))
    public PageAnswer<QrTemplateAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        PageRequest page = new QueryFields(uri.getQueryParameters(), Set.of("limit", "cursor"), faults).page();
        faults.throwIfAny();
        return PageAnswer.of(templates.page(call.actor(), page), QrTemplateAnswer::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getQrTemplate", summary = "A template")
    @APIResponse(
            responseCode = "200",
            description = "The template; ETag is set",
            content = @Content(schema = @Schema(ref = "QrTemplate")))
    public Response get(@PathParam("id") String id) {
        return found(templates.template(call.actor(), Ids.require(id, "QR template")));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeQrTemplate", summary = "Changes a template by a merge patch (RFC 7396)")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "QrTemplateFields")))
    @APIResponse(
            responseCode = "200",
            description = "The template as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "QrTemplate")))
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long templateId = Ids.require(id, "QR template");
        VersionCondition condition = new IfMatch(ifMatch).on(templateId);
        return found(templates.edit(
                call.actor(), templateId, condition, template -> QrTemplateBody.patched(template, patch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteQrTemplate", summary = "Deletes a template; codes that took it over stay")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long templateId = Ids.require(id, "QR template");
        templates.delete(call.actor(), templateId, new IfMatch(ifMatch).on(templateId));
    }

    private static Response found(QrTemplateRow template) {
        return Response.ok(QrTemplateAnswer.of(template))
                .tag(Tags.of(template.id(), template.version()))
                .build();
    }
}
