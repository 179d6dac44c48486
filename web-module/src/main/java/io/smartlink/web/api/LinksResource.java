package io.smartlink.web.api;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.customdomain.HostSettings;
import io.smartlink.explain.ExplainService;
import io.smartlink.explain.Explanation;
import io.smartlink.explain.ImaginedVisit;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.link.check.FoundTogether;
import io.smartlink.platform.VersionCondition;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.call.IfMatch;
import io.smartlink.web.api.call.PageAnswer;
import io.smartlink.web.api.call.Tags;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonFields;
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
import java.util.List;
import java.util.Objects;
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

/** Short links: make, find, change, delete. */
@Path("links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class LinksResource {
    @Inject
    LinkService links;

    @Inject
    ExplainService explanations;

    @Inject
    HostSettings hosts;

    @Inject
    AccountStanding standing;

    @Inject
    CurrentCall call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createLink", summary = "Makes a link")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and body within 24 hours give the first answer again.",
            schema = @Schema(implementation = String.class))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewLink")))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location and ETag are set",
            content = @Content(schema = @Schema(ref = "Link")))
    public Response create(JsonObject body, @Context UriInfo uri) {
        LinkRow link = links.create(call.actor(), LinkBody.created(body));
        LinkAnswer answer = LinkAnswer.of(link);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id()).build())
                .tag(Tags.of(link))
                .entity(answer)
                .build();
    }

    @POST
    @Path("bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createLinks",
            summary = "Makes up to 1,000 links, each by itself",
            description = "A refused link leaves the others as they are. The items stand in the order of the request.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and body within 24 hours give the first answer again.",
            schema = @Schema(implementation = String.class))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewLinks")))
    @APIResponse(
            responseCode = "200",
            description = "What became of each",
            content = @Content(schema = @Schema(ref = "BulkAnswer")))
    public BulkAnswer createMany(JsonObject body, @Context UriInfo uri) {
        Actor actor = call.actor();
        standing.require(actor, Permission.WRITE_LINKS);
        List<JsonObject> items = BulkBody.created(body);
        FoundTogether found = new FoundTogether(() -> links.examine(actor, BulkBody.readable(items)));
        return new BulkRun(201, uri.getRequestUri().getRawPath())
                .over(items, item -> links.create(actor, LinkBody.created(item), found.findings()));
    }

    @PATCH
    @Path("bulk")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeLinks",
            summary = "Makes the same change to up to 1,000 links, each by itself",
            description = "A refused link leaves the others as they are. The items stand in the order of the ids.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "LinksPatch")))
    @APIResponse(
            responseCode = "200",
            description = "What became of each",
            content = @Content(schema = @Schema(ref = "BulkAnswer")))
    public BulkAnswer changeMany(JsonObject body, @Context UriInfo uri) {
        Actor actor = call.actor();
        standing.require(actor, Permission.WRITE_LINKS);
        BulkBody.BulkPatch patch = BulkBody.patched(body);
        return new BulkRun(200, uri.getRequestUri().getRawPath())
                .over(patch.ids(), id -> links.edit(actor, Ids.require(id, "link"), VersionCondition.ANY, patch::of));
    }

    @GET
    @Operation(operationId = "listLinks", summary = "Lists links, page by page")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "Text in slug, title or destination.")
    @Parameter(name = "domain", in = ParameterIn.QUERY, description = "Hostname.")
    @Parameter(name = "tag", in = ParameterIn.QUERY, description = "Exact tag.")
    @Parameter(name = "campaignId", in = ParameterIn.QUERY, description = "Campaign that they belong to.")
    @Parameter(name = "pixel", in = ParameterIn.QUERY, description = "Id of a pixel that they fire.")
    @Parameter(name = "kind", in = ParameterIn.QUERY, schema = @Schema(enumeration = {"redirect", "amazon", "vcard"}))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            schema = @Schema(enumeration = {"active", "scheduled", "expired", "exhausted", "archived", "blocked"}))
    @Parameter(name = "createdFrom", in = ParameterIn.QUERY, description = "First instant, included.")
    @Parameter(name = "createdUntil", in = ParameterIn.QUERY, description = "Last instant, excluded.")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"-createdAt", "createdAt", "-clicks", "slug"},
                            defaultValue = "-createdAt"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(ref = "LinkPage")))
    public PageAnswer<LinkAnswer> list(@Context UriInfo uri) {
        LinkQueryFields query = LinkQueryFields.of(uri.getQueryParameters());
        return PageAnswer.of(links.page(call.actor(), query.filter(), query.sort(), query.page()), LinkAnswer::of);
    }

    @GET
    @Path("resolve")
    @Operation(operationId = "resolveLink", summary = "The link at an address")
    @Parameter(name = "domain", in = ParameterIn.QUERY, description = "Left out: the default domain.")
    @Parameter(name = "slug", in = ParameterIn.QUERY, required = true)
    @APIResponse(
            responseCode = "200",
            description = "The link; ETag is set",
            content = @Content(schema = @Schema(ref = "Link")))
    public Response resolve(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(uri.getQueryParameters(), Set.of("domain", "slug"), faults);
        String slug = query.text("slug");
        if (slug == null) {
            faults.add("slug", "required", "slug is required.");
        }
        String domain = LinkQueryFields.hostname(query.text("domain"));
        faults.throwIfAny();
        return found(links.resolve(
                call.actor(),
                Objects.requireNonNullElse(domain, hosts.defaultDomain().text()),
                Objects.requireNonNull(slug)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getLink", summary = "A link")
    @APIResponse(
            responseCode = "200",
            description = "The link; ETag is set",
            content = @Content(schema = @Schema(ref = "Link")))
    public Response get(@PathParam("id") String id) {
        return found(links.link(call.actor(), Ids.require(id, "link")));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeLink", summary = "Changes a link by a merge patch (RFC 7396)")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "LinkPatch")))
    @APIResponse(
            responseCode = "200",
            description = "The link as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "Link")))
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long linkId = Ids.require(id, "link");
        VersionCondition condition = new IfMatch(ifMatch).on(linkId);
        return found(links.edit(call.actor(), linkId, condition, link -> LinkBody.patched(link, patch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteLink", summary = "Deletes a link; its address is free at once")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long linkId = Ids.require(id, "link");
        links.delete(call.actor(), linkId, new IfMatch(ifMatch).on(linkId));
    }

    @POST
    @Path("{id}/explain")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "explainLink",
            summary = "What a visitor would get, and why",
            description = "Nothing is counted, recorded or taken. A keyword or variant that is drawn may be another"
                    + " one the next time.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ImaginedVisit")))
    @APIResponse(
            responseCode = "200",
            description = "The answer that the visitor would get, and how it comes about",
            content = @Content(schema = @Schema(ref = "Explanation")))
    public Explanation explain(@PathParam("id") String id, JsonObject body) {
        Faults faults = new Faults();
        ImaginedVisit visit = new JsonFields(body, faults).whole(ImaginedVisit.class);
        faults.throwIfAny();
        return explanations.explain(call.actor(), Ids.require(id, "link"), Objects.requireNonNull(visit));
    }

    private static Response found(LinkRow link) {
        return Response.ok(LinkAnswer.of(link)).tag(Tags.of(link)).build();
    }
}
