package io.smartlink.web.api.json;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads bodies, in place of the server's reader, which takes what we refuse and reports it as it likes. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, JsonObjectReader.MERGE_PATCH})
public class JsonObjectReader implements MessageBodyReader<JsonObject> {
    /** The media type of a merge patch (RFC 7396). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == JsonObject.class;
    }

    @Override
    public JsonObject readFrom(
            Class<JsonObject> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return JsonText.object(body.readAllBytes());
    }
}
