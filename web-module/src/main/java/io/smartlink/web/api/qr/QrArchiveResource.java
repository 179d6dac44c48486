package io.smartlink.web.api.qr;

import io.smartlink.account.actor.Actor;
import io.smartlink.platform.OpaqueId;
import io.smartlink.qr.QrCodeFilter;
import io.smartlink.qr.QrCodeService;
import io.smartlink.qr.QrPictures;
import io.smartlink.web.api.call.BreakOffFilter;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures of many QR codes as one file. */
@Path("qr-codes/archive")
@RequestScoped
@Tag(name = "QR codes")
public class QrArchiveResource {
    private static final String ZIP = "application/zip";
    private static final int MOST = 1000;

    @Inject
    QrCodeService codes;

    @Inject
    QrPictures pictures;

    @Inject
    CurrentCall call;

    @GET
    @Produces({ZIP, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "downloadQrCodes",
            summary = "Up to 1,000 codes as pictures in a ZIP file",
            description =
                    "Streamed while they are drawn, so that the file grows from the first code on. X-Total-Count tells"
                            + " how many there will be. A file that breaks off ends its connection.")
    @Parameter(
            name = "ids",
            in = ParameterIn.QUERY,
            description = "Which, between commas; left out: those that are found.")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "Text in title, slug or destination.")
    @Parameter(name = "linkId", in = ParameterIn.QUERY, description = "The link that they lead to.")
    @Parameter(name = "kind", in = ParameterIn.QUERY, schema = @Schema(enumeration = {"dynamic", "link"}))
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
            description = "Width in pixels; left out: as each was designed.",
            schema = @Schema(implementation = Integer.class, minimum = "64", maximum = "4096"))
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = ZIP))
    public Response archive(@Context UriInfo uri, @Context HttpServletRequest request) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(
                uri.getQueryParameters(), Set.of("ids", "search", "linkId", "kind", "format", "size"), faults);
        PictureQuery wanted = PictureQuery.of(query);
        QrCodeFilter filter = QrCodeQuery.filter(query);
        String ids = query.text("ids");
        faults.throwIfAny();
        Actor actor = call.actor();
        List<Long> found = codes.ids(actor, ids == null ? null : ids(ids), filter, MOST);
        StreamingOutput file = out -> {
            boolean whole = false;
            try {
                pictures.archive(found, some -> codes.codes(actor, some), wanted.format(), wanted.width(), out);
                whole = true;
            } finally {
                if (!whole) {
                    BreakOffFilter.of(request).run();
                }
            }
        };
        return Response.ok(file, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, PictureQuery.disposition("attachment", "qr-codes.zip"))
                .header("X-Total-Count", found.size())
                .build();
    }

    /** What cannot be an id is passed over, as are those of nobody's codes. */
    private static List<Long> ids(String texts) {
        return Stream.of(texts.split(",", -1))
                .map(OpaqueId::tryParse)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
