package io.smartlink.client;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Writes a {@link JsonBody}. A writer of its own, because JSON-B leaves null fields out, and to a merge patch they matter.
 */
@Produces(LinkPatchWriter.MERGE_PATCH)
public final class LinkPatchWriter implements MessageBodyWriter<JsonBody> {

    /** The media type of a merge patch (RFC 7396). */
    static final String MERGE_PATCH = "application/merge-patch+json";

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return JsonBody.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            JsonBody patch,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(patch.toJson().toString().getBytes(StandardCharsets.UTF_8));
    }
}
