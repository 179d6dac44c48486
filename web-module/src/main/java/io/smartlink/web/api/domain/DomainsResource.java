package io.smartlink.web.api.domain;

import io.smartlink.certificate.CertificateService;
import io.smartlink.customdomain.DomainDetails;
import io.smartlink.customdomain.DomainOwnership;
import io.smartlink.customdomain.DomainVerification;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.VersionCondition;
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
import java.util.Optional;
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

/** The account's own domains. */
@Path("domains")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Domains")
public class DomainsResource {
    @Inject
    DomainOwnership domains;

    @Inject
    DomainVerification verification;

    @Inject
    CertificateService certificates;

    @Inject
    CurrentCall call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createDomain",
            summary = "Adds a domain",
            description = "It serves nothing before it is verified: set the records that dns names, then verify.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and body within 24 hours give the first answer again.",
            schema = @Schema(implementation = String.class))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "DomainFields")))
    @APIResponse(
            responseCode = "201",
            description = "Added; Location and ETag are set",
            content = @Content(schema = @Schema(ref = "Domain")))
    public Response create(JsonObject body, @Context UriInfo uri) {
        NewDomain wanted = DomainBody.created(body);
        DomainDetails domain = domains.add(call.actor(), wanted.hostname(), wanted.caseSensitive(), wanted.settings());
        DomainAnswer answer = answer(domain);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id()).build())
                .tag(Tags.of(domain.id(), domain.version()))
                .entity(answer)
                .build();
    }

    @GET
    @Operation(operationId = "listDomains", summary = "Lists the account's own domains, page by page, the newest first")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "A part of the hostname.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "DomainPage")))
    public PageAnswer<DomainAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(uri.getQueryParameters(), Set.of("search", "limit", "cursor"), faults);
        PageRequest page = query.page();
        String search = query.text("search");
        faults.throwIfAny();
        return PageAnswer.of(domains.page(call.actor(), search, page), this::answer);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDomain", summary = "A domain")
    @APIResponse(
            responseCode = "200",
            description = "The domain; ETag is set",
            content = @Content(schema = @Schema(ref = "Domain")))
    public Response get(@PathParam("id") String id) {
        return found(domains.domain(call.actor(), Ids.require(id, "domain")));
    }

    @GET
    @Path("{id}/events")
    @Operation(operationId = "listDomainEvents", summary = "What happened to a domain, the newest first, up to 100")
    @APIResponse(
            responseCode = "200",
            description = "The events",
            content = @Content(schema = @Schema(ref = "DomainEventPage")))
    public PageAnswer<DomainEventAnswer> events(@PathParam("id") String id) {
        return PageAnswer.of(
                new Page<>(domains.events(call.actor(), Ids.require(id, "domain")), null), DomainEventAnswer::of);
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeDomain", summary = "Changes a domain by a merge patch (RFC 7396)")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "DomainFields")))
    @APIResponse(
            responseCode = "200",
            description = "The domain as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "Domain")))
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long domainId = Ids.require(id, "domain");
        VersionCondition condition = new IfMatch(ifMatch).on(domainId);
        return found(domains.edit(call.actor(), domainId, condition, domain -> DomainBody.patched(domain, patch)));
    }

    @POST
    @Path("{id}/verify")
    @Operation(
            operationId = "verifyDomain",
            summary = "Looks at the domain's records in DNS now",
            description = "Answers with the domain; dns tells for each record what was found.")
    @APIResponse(
            responseCode = "200",
            description = "The domain as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "Domain")))
    public Response verify(@PathParam("id") String id) {
        return found(verification.verify(call.actor(), Ids.require(id, "domain")));
    }

    @POST
    @Path("{id}/certificate")
    @Operation(
            operationId = "orderCertificate",
            summary = "Orders the domain's certificate now",
            description = "If it lacks one or the last order failed: a minute after the last order at the soonest.")
    @APIResponse(
            responseCode = "200",
            description = "The domain as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "Domain")))
    public Response order(@PathParam("id") String id) {
        DomainDetails domain = domains.domain(call.actor(), Ids.require(id, "domain"));
        certificates.issueNow(call.actor(), domain.hostname());
        return found(domain);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteDomain",
            summary = "Removes a domain; nothing on it works any more",
            description = "Refused while items are on it, unless they are archived with it.")
    @Parameter(
            name = "archiveItems",
            in = ParameterIn.QUERY,
            description = "true: archives the items on the domain with it.",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    @APIResponse(responseCode = "204", description = "Removed")
    public void delete(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Context UriInfo uri) {
        Faults faults = new Faults();
        Boolean archive = new QueryFields(uri.getQueryParameters(), Set.of("archiveItems"), faults)
                .word("archiveItems", DomainsResource::flag, "true, false");
        faults.throwIfAny();
        long domainId = Ids.require(id, "domain");
        domains.remove(call.actor(), domainId, new IfMatch(ifMatch).on(domainId), archive != null && archive);
    }

    private static Optional<Boolean> flag(String word) {
        return word.equals("true") || word.equals("false") ? Optional.of(word.equals("true")) : Optional.empty();
    }

    private DomainAnswer answer(DomainDetails domain) {
        return DomainAnswer.of(domain, certificates.statusOf(domain.hostname()));
    }

    private Response found(DomainDetails domain) {
        return Response.ok(answer(domain))
                .tag(Tags.of(domain.id(), domain.version()))
                .build();
    }
}
