package io.smartlink.client.problem;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Problem} from an answer, whoever sent it: a gateway's HTML page becomes a problem of type
 * {@code about:blank} with the answer's status.
 */
final class ProblemReader {

    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private final Response response;
    private final JsonObject document;

    ProblemReader(Response response) {
        this.response = response;
        this.document =
                PROBLEM_JSON.isCompatible(response.getMediaType()) ? body(response) : JsonValue.EMPTY_JSON_OBJECT;
    }

    Problem problem() {
        return new Problem(
                tryUri(text(document, "type")).orElse(URI.create("about:blank")),
                Optional.ofNullable(text(document, "title"))
                        .orElse(response.getStatusInfo().getReasonPhrase()),
                response.getStatus(),
                text(document, "detail"),
                errors(),
                retryAfter(),
                response.getHeaderString("X-Request-Id"));
    }

    private List<FieldError> errors() {
        return document.get("errors") instanceof JsonArray rows
                ? rows.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .map(row -> new FieldError(
                                row.getString("field", ""), row.getString("code", ""), row.getString("message", "")))
                        .toList()
                : List.of();
    }

    /** The API sends seconds; the other form of the header, a date, comes only from gateways and is passed over. */
    private @Nullable Duration retryAfter() {
        String seconds = response.getHeaderString(HttpHeaders.RETRY_AFTER);
        return seconds != null && seconds.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }

    private static JsonObject body(Response response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.readEntity(String.class)))) {
            return reader.readObject();
        } catch (JsonException torn) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    private static @Nullable String text(JsonObject document, String name) {
        return document.get(name) instanceof JsonString value ? value.getString() : null;
    }

    private static Optional<URI> tryUri(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(URI::create);
        } catch (IllegalArgumentException notAUri) {
            return Optional.empty();
        }
    }
}
