package io.smartlink.web.api.pixel;

import io.smartlink.pixel.PixelRow;
import io.smartlink.pixel.PixelService;
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

/** Pixels: the tags of advertising and analytics services that links, QR codes and bio pages fire. */
@Path("pixels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pixels")
public class PixelsResource {
    @Inject
    PixelService pixels;

    @Inject
    CurrentCall call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createPixel", summary = "Makes a pixel")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and body within 24 hours give the first answer again.",
            schema = @Schema(implementation = String.class))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "PixelFields")))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location and ETag are set",
            content = @Content(schema = @Schema(ref = "Pixel")))
    public Response create(JsonObject body, @Context UriInfo uri) {
        PixelRow pixel = pixels.create(call.actor(), PixelBody.created(body));
        PixelAnswer answer = PixelAnswer.of(pixel);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id()).build())
                .tag(Tags.of(pixel.id(), pixel.version()))
                .entity(answer)
                .build();
    }

    @GET
    @Operation(operationId = "listPixels", summary = "Lists pixels, page by page, the newest first")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "PixelPage")))
    public PageAnswer<PixelAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        PageRequest page = new QueryFields(uri.getQueryParameters(), Set.of("limit", "cursor"), faults).page();
        faults.throwIfAny();
        return PageAnswer.of(pixels.page(call.actor(), page), PixelAnswer::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPixel", summary = "A pixel")
    @APIResponse(
            responseCode = "200",
            description = "The pixel; ETag is set",
            content = @Content(schema = @Schema(ref = "Pixel")))
    public Response get(@PathParam("id") String id) {
        return found(pixels.pixel(call.actor(), Ids.require(id, "pixel")));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changePixel", summary = "Changes a pixel by a merge patch (RFC 7396)")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "PixelFields")))
    @APIResponse(
            responseCode = "200",
            description = "The pixel as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "Pixel")))
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long pixelId = Ids.require(id, "pixel");
        VersionCondition condition = new IfMatch(ifMatch).on(pixelId);
        return found(pixels.edit(call.actor(), pixelId, condition, pixel -> PixelBody.patched(pixel, patch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deletePixel", summary = "Deletes a pixel; what has it stays and fires it no more")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long pixelId = Ids.require(id, "pixel");
        pixels.delete(call.actor(), pixelId, new IfMatch(ifMatch).on(pixelId));
    }

    private static Response found(PixelRow pixel) {
        return Response.ok(PixelAnswer.of(pixel))
                .tag(Tags.of(pixel.id(), pixel.version()))
                .build();
    }
}
