package io.smartlink.web.api;

import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.link.template.AmazonTemplates;
import io.smartlink.platform.Page;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.PageAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** The templates of searches at Amazon; for the operator's keys only. */
@Path("operator/amazon-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class AmazonTemplatesResource {
    @Inject
    AmazonTemplates templates;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "listAmazonTemplates", summary = "Lists the templates of searches at Amazon by name")
    @APIResponse(
            responseCode = "200",
            description = "All of them on one page",
            content = @Content(schema = @Schema(ref = "AmazonTemplatePage")))
    public PageAnswer<AmazonTemplateAnswer> list() {
        return PageAnswer.of(new Page<>(templates.all(call.actor()), null), AmazonTemplateAnswer::of);
    }

    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAmazonTemplate",
            summary = "Makes a template, or another one of the same name; its links go by it at once")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "AmazonTemplateFields")))
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(ref = "AmazonTemplate")))
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(ref = "AmazonTemplate")))
    public Response put(@PathParam("name") String name, JsonObject body) {
        AmazonTemplate template = AmazonTemplateBody.template(name, body);
        boolean isNew = templates.replace(call.actor(), template);
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .entity(AmazonTemplateAnswer.of(template))
                .build();
    }

    @DELETE
    @Path("{name}")
    @Operation(operationId = "deleteAmazonTemplate", summary = "Removes a template that no link uses")
    @APIResponse(responseCode = "204", description = "Removed")
    public void delete(@PathParam("name") String name) {
        templates.remove(call.actor(), name);
    }
}
