package io.smartlink.web.api.qr;

import io.smartlink.platform.PageRequest;
import io.smartlink.platform.VersionCondition;
import io.smartlink.qr.QrCodeFilter;
import io.smartlink.qr.QrCodeRow;
import io.smartlink.qr.QrCodeService;
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

/** QR codes: make, find, change and delete. Their pictures: {@link QrImageResource}, {@link QrArchiveResource}. */
@Path("qr-codes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "QR codes")
public class QrCodesResource {
    static final String DESIGNS_IN_LISTS =
            "Designs come without the pictures of their logos (design.logo.image is null); each one by its id has it. A"
                    + " logo that is sent back without its image keeps the picture that is there.";

    @Inject
    QrCodeService codes;

    @Inject
    CurrentCall call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createQrCode",
            summary = "Makes a QR code",
            description =
                    "With a destination: a dynamic code, which has an address of its own and can be led elsewhere"
                            + " later. With a linkId: a code of that link. The drawn picture is read back before it is accepted.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and body within 24 hours give the first answer again.",
            schema = @Schema(implementation = String.class))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "QrCodeFields")))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location and ETag are set",
            content = @Content(schema = @Schema(ref = "QrCode")))
    public Response create(JsonObject body, @Context UriInfo uri) {
        QrCodeRow code = codes.create(call.actor(), QrCodeBody.created(body));
        QrCodeAnswer answer = QrCodeAnswer.of(code);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id()).build())
                .tag(Tags.of(code.id(), code.version()))
                .entity(answer)
                .build();
    }

    @GET
    @Operation(
            operationId = "listQrCodes",
            summary = "Lists QR codes, page by page, the newest first",
            description = DESIGNS_IN_LISTS)
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "Text in title, slug or destination.")
    @Parameter(name = "linkId", in = ParameterIn.QUERY, description = "The link that they lead to.")
    @Parameter(name = "kind", in = ParameterIn.QUERY, schema = @Schema(enumeration = {"dynamic", "link"}))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "QrCodePage")))
    public PageAnswer<QrCodeAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(
                uri.getQueryParameters(), Set.of("search", "linkId", "kind", "limit", "cursor"), faults);
        PageRequest page = query.page();
        QrCodeFilter filter = QrCodeQuery.filter(query);
        faults.throwIfAny();
        return PageAnswer.of(codes.page(call.actor(), filter, page), QrCodeAnswer::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getQrCode", summary = "A QR code")
    @APIResponse(
            responseCode = "200",
            description = "The code; ETag is set",
            content = @Content(schema = @Schema(ref = "QrCode")))
    public Response get(@PathParam("id") String id) {
        return found(codes.code(call.actor(), Ids.require(id, "QR code")));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeQrCode",
            summary = "Changes a QR code by a merge patch (RFC 7396)",
            description = "A dynamic code may move to another address; what is printed still says the old one.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "QrCodeFields")))
    @APIResponse(
            responseCode = "200",
            description = "The code as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "QrCode")))
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long codeId = Ids.require(id, "QR code");
        VersionCondition condition = new IfMatch(ifMatch).on(codeId);
        return found(codes.edit(call.actor(), codeId, condition, code -> QrCodeBody.patched(code, patch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteQrCode", summary = "Deletes a QR code; a dynamic one's address is free at once")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long codeId = Ids.require(id, "QR code");
        codes.delete(call.actor(), codeId, new IfMatch(ifMatch).on(codeId));
    }

    private static Response found(QrCodeRow code) {
        return Response.ok(QrCodeAnswer.of(code))
                .tag(Tags.of(code.id(), code.version()))
                .build();
    }
}
