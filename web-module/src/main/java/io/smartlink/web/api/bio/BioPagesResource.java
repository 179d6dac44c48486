package io.smartlink.web.api.bio;

import io.smartlink.address.Slug;
import io.smartlink.bio.BioPageFilter;
import io.smartlink.bio.BioPageRow;
import io.smartlink.bio.BioPageService;
import io.smartlink.bio.BioPageStatus;
import io.smartlink.platform.PageRequest;
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

/** Bio pages: make, find, change, publish, take back, delete. */
@Path("bio-pages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bio pages")
public class BioPagesResource {
    private static final Set<String> FILTERS = Set.of("search", "domain", "status", "limit", "cursor");

    @Inject
    BioPageService pages;

    @Inject
    CurrentCall call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createBioPage",
            summary = "Makes a bio page",
            description = "Its address is taken at once; visitors see it when it is published.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and body within 24 hours give the first answer again.",
            schema = @Schema(implementation = String.class))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "BioPageFields")))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location and ETag are set",
            content = @Content(schema = @Schema(ref = "BioPage")))
    public Response create(JsonObject body, @Context UriInfo uri) {
        return made(pages.create(call.actor(), BioPageBody.created(body)), uri);
    }

    @GET
    @Operation(operationId = "listBioPages", summary = "Lists bio pages, page by page, the newest first")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "Text in slug, title or the profile's name.")
    @Parameter(name = "domain", in = ParameterIn.QUERY, description = "Hostname.")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            schema = @Schema(enumeration = {"draft", "published", "archived", "blocked"}))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page of the list",
            content = @Content(schema = @Schema(ref = "BioPageList")))
    public PageAnswer<BioPageAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(uri.getQueryParameters(), FILTERS, faults);
        PageRequest page = query.page();
        BioPageFilter filter = new BioPageFilter(
                query.text("search"),
                query.text("domain"),
                query.word("status", BioPageStatus::tryParse, "draft, published, archived, blocked"));
        faults.throwIfAny();
        return PageAnswer.of(pages.pages(call.actor(), filter, page), BioPageAnswer::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getBioPage", summary = "A bio page: its draft")
    @APIResponse(
            responseCode = "200",
            description = "The page; ETag is set",
            content = @Content(schema = @Schema(ref = "BioPage")))
    public Response get(@PathParam("id") String id) {
        return found(pages.page(call.actor(), Ids.require(id, "bio page")));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeBioPage",
            summary = "Changes the draft of a bio page by a merge patch (RFC 7396)",
            description =
                    "Address, title, archiving and pixels hold at once; visitors see the rest when it is published.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "BioPageFields")))
    @APIResponse(
            responseCode = "200",
            description = "The page as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "BioPage")))
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long page = Ids.require(id, "bio page");
        return found(pages.edit(
                call.actor(), page, new IfMatch(ifMatch).on(page), before -> BioPageBody.patched(before, patch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteBioPage", summary = "Deletes a bio page; its address is free at once")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long page = Ids.require(id, "bio page");
        pages.delete(call.actor(), page, new IfMatch(ifMatch).on(page));
    }

    @POST
    @Path("{id}/publish")
    @Operation(
            operationId = "publishBioPage",
            summary = "Shows visitors the draft",
            description = "It needs one widget at least, and everywhere that it leads is looked at first.")
    @APIResponse(
            responseCode = "200",
            description = "The page as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "BioPage")))
    public Response publish(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long page = Ids.require(id, "bio page");
        return found(pages.publish(call.actor(), page, new IfMatch(ifMatch).on(page)));
    }

    @POST
    @Path("{id}/unpublish")
    @Operation(operationId = "unpublishBioPage", summary = "Takes the page from visitors; the draft stays")
    @APIResponse(
            responseCode = "200",
            description = "The page as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "BioPage")))
    public Response unpublish(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long page = Ids.require(id, "bio page");
        return found(pages.unpublish(call.actor(), page, new IfMatch(ifMatch).on(page)));
    }

    @POST
    @Path("{id}/discard-draft")
    @Operation(operationId = "discardBioPageDraft", summary = "Takes the draft back to what visitors see")
    @APIResponse(
            responseCode = "200",
            description = "The page as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "BioPage")))
    public Response discardDraft(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long page = Ids.require(id, "bio page");
        return found(pages.discardDraft(call.actor(), page, new IfMatch(ifMatch).on(page)));
    }

    @POST
    @Path("{id}/duplicate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "duplicateBioPage",
            summary = "Makes a page of the draft of another, with its pixels",
            description = "Visitors do not see it before it is published.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "DuplicateFields")))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location and ETag are set",
            content = @Content(schema = @Schema(ref = "BioPage")))
    public Response duplicate(@PathParam("id") String id, JsonObject body, @Context UriInfo uri) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(body, faults).allowOnly(DuplicateFields.class);
        String domain = fields.text("domain");
        Slug slug = faults.parsed(fields.text("slug"), Slug::new);
        String title = fields.text("title");
        faults.throwIfAny();
        BioPageRow copy = pages.duplicate(call.actor(), Ids.require(id, "bio page"), domain, slug, title);
        return Response.created(uri.getBaseUriBuilder()
                        .path("bio-pages")
                        .path(BioPageAnswer.of(copy).id())
                        .build())
                .tag(Tags.of(copy.id(), copy.version()))
                .entity(BioPageAnswer.of(copy))
                .build();
    }

    private static Response made(BioPageRow page, UriInfo uri) {
        BioPageAnswer answer = BioPageAnswer.of(page);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id()).build())
                .tag(Tags.of(page.id(), page.version()))
                .entity(answer)
                .build();
    }

    private static Response found(BioPageRow page) {
        return Response.ok(BioPageAnswer.of(page))
                .tag(Tags.of(page.id(), page.version()))
                .build();
    }
}
