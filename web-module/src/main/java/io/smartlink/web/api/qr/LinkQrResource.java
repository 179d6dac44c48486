package io.smartlink.web.api.qr;

import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.qr.QrCodeService;
import io.smartlink.qr.QrPictures;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.ErrorCorrection;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The QR code of a link, drawn at once and kept nowhere. */
@Path("links/{id}/qr")
@RequestScoped
@Tag(name = "QR codes")
public class LinkQrResource {
    private static final Set<String> KNOWN =
            Set.of("format", "size", "margin", "errorCorrection", "foreground", "background");

    @Inject
    LinkService links;

    @Inject
    QrPictures pictures;

    @Inject
    CurrentCall call;

    @GET
    @Produces({"image/png", QrImageResource.SVG, QrImageResource.PDF, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getLinkQr",
            summary = "A QR code of a link",
            description =
                    "Says the short URL with sl_qr, by which visits count as scans. Refused with qr-unreadable if a"
                            + " reader cannot read it back.")
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
            description = "Width in pixels.",
            schema = @Schema(implementation = Integer.class, minimum = "64", maximum = "4096", defaultValue = "512"))
    @Parameter(
            name = "margin",
            in = ParameterIn.QUERY,
            description = "Quiet zone in modules.",
            schema = @Schema(implementation = Integer.class, minimum = "0", maximum = "20", defaultValue = "4"))
    @Parameter(
            name = "errorCorrection",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"L", "M", "Q", "H"},
                            defaultValue = "M"))
    @Parameter(name = "foreground", in = ParameterIn.QUERY, description = "Six hexadecimal digits.")
    @Parameter(name = "background", in = ParameterIn.QUERY, description = "Six hexadecimal digits.")
    @APIResponse(responseCode = "200", description = "The picture", content = @Content(mediaType = "image/png"))
    public Response image(@PathParam("id") String id, @Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(uri.getQueryParameters(), KNOWN, faults);
        PictureQuery wanted = PictureQuery.of(query);
        int margin = query.integer("margin", Design.USUAL_QUIET_ZONE, 0, Design.MAX_QUIET_ZONE);
        ErrorCorrection correction = query.word("errorCorrection", LinkQrResource::correction, "L, M, Q, H");
        String foreground = query.text("foreground");
        String background = query.text("background");
        Design design = faults.made(() -> new Design(
                wanted.width(),
                margin,
                correction,
                foreground,
                background,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        faults.throwIfAny();
        LinkRow link = links.link(call.actor(), Ids.require(id, "link"));
        return wanted.answer(
                pictures.accepted(QrCodeService.marked(link), Objects.requireNonNull(design), wanted.format()),
                link.slug());
    }

    private static Optional<ErrorCorrection> correction(String word) {
        return Stream.of(ErrorCorrection.values())
                .filter(known -> known.name().equals(word))
                .findFirst();
    }
}
