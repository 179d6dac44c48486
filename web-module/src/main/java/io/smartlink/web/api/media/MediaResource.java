package io.smartlink.web.api.media;

import io.smartlink.media.MediaRow;
import io.smartlink.media.MediaService;
import io.smartlink.media.form.MediaKind;
import io.smartlink.platform.PageRequest;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.call.PageAnswer;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Uploads: pictures and files for bio pages. */
@Path("media")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Media")
public class MediaResource {
    @Inject
    MediaService media;

    @Inject
    CurrentCall call;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "uploadMedia",
            summary = "Uploads a picture or a file",
            description = "The body is the file as it is, up to 10 MB; what it is goes by its content, not by its"
                    + " Content-Type. Pictures are PNG or JPEG of up to 40 megapixels; they are made anew at several"
                    + " sizes, without what cameras write into them. The same bytes again give the upload that there"
                    + " is.")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"image", "file"},
                            defaultValue = "image"))
    @Parameter(
            name = "name",
            in = ParameterIn.QUERY,
            description = "Name of the file; of a download what visitors get it as.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location is set",
            content = @Content(schema = @Schema(ref = "Media")))
    public Response upload(byte[] body, @Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(uri.getQueryParameters(), Set.of("kind", "name"), faults);
        MediaKind kind = kind(query);
        String name = query.text("name");
        faults.throwIfAny();
        MediaRow made = media.upload(
                call.actor(),
                Objects.requireNonNullElse(kind, MediaKind.IMAGE),
                Objects.requireNonNullElse(name, ""),
                body);
        MediaAnswer answer = MediaAnswer.of(made);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id()).build())
                .entity(answer)
                .build();
    }

    @GET
    @Operation(operationId = "listMedia", summary = "Lists uploads, page by page, the newest first")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"image", "file"}))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "MediaPage")))
    public PageAnswer<MediaAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(uri.getQueryParameters(), Set.of("kind", "limit", "cursor"), faults);
        MediaKind kind = kind(query);
        PageRequest page = query.page();
        faults.throwIfAny();
        return PageAnswer.of(media.page(call.actor(), kind, page), MediaAnswer::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMedia", summary = "An upload")
    @APIResponse(
            responseCode = "200",
            description = "What is known of it; the thing itself stands at its path",
            content = @Content(schema = @Schema(ref = "Media")))
    public MediaAnswer get(@PathParam("id") String id) {
        return MediaAnswer.of(media.media(call.actor(), Ids.require(id, "upload")));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteMedia",
            summary = "Deletes an upload that no page shows",
            description = "Caches of visitors may keep it for a year.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id) {
        media.delete(call.actor(), Ids.require(id, "upload"));
    }

    private static @Nullable MediaKind kind(QueryFields query) {
        return query.word("kind", MediaKind::tryParse, "image, file");
    }
}
