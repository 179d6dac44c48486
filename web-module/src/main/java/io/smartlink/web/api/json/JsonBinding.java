package io.smartlink.web.api.json;

import io.smartlink.platform.adapter.RecordJson;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** How answers are written: every field, nulls too, by name. */
@Provider
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonBinding implements MessageBodyWriter<Record> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(text(answer).getBytes(StandardCharsets.UTF_8));
    }

    /** The text that is sent for an answer. */
    public static String text(Object answer) {
        if (answer instanceof Record known) {
            return RecordJson.text(known);
        }
        throw new IllegalArgumentException("an answer is a record, not a " + answer.getClass());
    }

    /** The JSON that is sent for a record. */
    public static JsonObject object(Record answer) {
        return RecordJson.object(answer);
    }
}
