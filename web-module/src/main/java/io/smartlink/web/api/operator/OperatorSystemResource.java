package io.smartlink.web.api.operator;

import io.smartlink.operation.SystemService;
import io.smartlink.web.api.call.CurrentCall;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the installation does; for those who run it. */
@Path("operator/system")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class OperatorSystemResource {
    @Inject
    SystemService system;

    @Inject
    CurrentCall call;

    @GET
    @Operation(
            operationId = "systemState",
            summary = "How the installation does",
            description = "Nodes with their health checks, jobs with their last run, certificates to look after.")
    @APIResponse(
            responseCode = "200",
            description = "As of a few seconds ago",
            content = @Content(schema = @Schema(ref = "System")))
    public SystemAnswer state() {
        return SystemAnswer.of(system.state(call.actor()));
    }
}
