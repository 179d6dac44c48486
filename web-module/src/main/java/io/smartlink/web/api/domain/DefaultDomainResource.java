package io.smartlink.web.api.domain;

import io.smartlink.certificate.CertificateService;
import io.smartlink.customdomain.DomainDetails;
import io.smartlink.customdomain.DomainOwnership;
import io.smartlink.platform.VersionCondition;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.IfMatch;
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

/** The domain of every account; for the operator's keys only. Its hostname is a setting of the installation. */
@Path("operator/default-domain")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class DefaultDomainResource {
    @Inject
    DomainOwnership domains;

    @Inject
    CertificateService certificates;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "getDefaultDomain", summary = "The domain of every account")
    @APIResponse(
            responseCode = "200",
            description = "The domain; ETag is set",
            content = @Content(schema = @Schema(ref = "Domain")))
    public Response get() {
        return found(domains.requireDefault(call.actor()));
    }

    @PATCH
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeDefaultDomain",
            summary = "Changes where the default domain leads and how its pages look, by a merge patch (RFC 7396)")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "DomainFields")))
    @APIResponse(
            responseCode = "200",
            description = "The domain as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "Domain")))
    public Response change(@HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long id = domains.requireDefault(call.actor()).id();
        VersionCondition condition = new IfMatch(ifMatch).on(id);
        return found(domains.edit(call.actor(), id, condition, domain -> DomainBody.patched(domain, patch)));
    }

    private Response found(DomainDetails domain) {
        return Response.ok(DomainAnswer.of(domain, certificates.statusOf(domain.hostname())))
                .tag(Tags.of(domain.id(), domain.version()))
                .build();
    }
}
