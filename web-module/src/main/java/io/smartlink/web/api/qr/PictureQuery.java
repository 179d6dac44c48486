package io.smartlink.web.api.qr;

import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.PictureFormat;
import io.smartlink.web.api.json.QueryFields;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shall be.
 *
 * @param width in pixels; null for the design's
 */
record PictureQuery(PictureFormat format, @Nullable Integer width) {
    static PictureQuery of(QueryFields query) {
        PictureFormat format = query.word("format", PictureFormat::tryParse, "png, svg, pdf");
        int width = query.integer("size", 0, Design.MIN_SIZE, Design.MAX_SIZE);
        return new PictureQuery(Objects.requireNonNullElse(format, PictureFormat.PNG), width == 0 ? null : width);
    }

    /** @param name of the file, without its ending */
    Response answer(byte[] picture, String name) {
        return Response.ok(picture, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition("inline", name + "." + format.word()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** A file's name by RFC 6266, in the form that every browser understands. */
    static String disposition(String kind, String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", (int) c));
            }
        }
        return kind + "; filename*=UTF-8''" + encoded;
    }
}
