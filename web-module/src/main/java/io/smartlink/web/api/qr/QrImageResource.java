package io.smartlink.web.api.qr;

import io.smartlink.qr.QrCodeRow;
import io.smartlink.qr.QrCodeService;
import io.smartlink.qr.QrPictures;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The picture of a QR code. */
@Path("qr-codes/{id}/image")
@RequestScoped
@Tag(name = "QR codes")
public class QrImageResource {
    static final String SVG = "image/svg+xml";
    static final String PDF = "application/pdf";

    @Inject
    QrCodeService codes;

    @Inject
    QrPictures pictures;

    @Inject
    CurrentCall call;

    @GET
    @Produces({"image/png", SVG, PDF, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getQrCodeImage",
            summary = "The picture of a QR code",
            description = "With a frame it is higher than wide. A PNG that would be too small to be read is refused.")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"png", "svg", "pdf"},
                            defaultValue = "png"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "Width in pixels; left out: as designed.",
            schema = @Schema(implementation = Integer.class, minimum = "64", maximum = "4096"))
    @APIResponse(responseCode = "200", description = "The picture", content = @Content(mediaType = "image/png"))
    public Response image(@PathParam("id") String id, @Context UriInfo uri) {
        Faults faults = new Faults();
        PictureQuery wanted =
                PictureQuery.of(new QueryFields(uri.getQueryParameters(), Set.of("format", "size"), faults));
        faults.throwIfAny();
        QrCodeRow code = codes.code(call.actor(), Ids.require(id, "QR code"));
        return wanted.answer(
                pictures.picture(code, wanted.format(), wanted.width()),
                code.link().slug());
    }
}
