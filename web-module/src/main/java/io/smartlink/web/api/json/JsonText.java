package io.smartlink.web.api.json;

import io.smartlink.web.problem.MalformedBodyException;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads a JSON object strictly (RFC 8259, and of RFC 7493: valid UTF-8, no name twice). */
final class JsonText {
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonText() {}

    /** @throws MalformedBodyException if the bytes are no JSON object */
    static JsonObject object(byte[] utf8) {
        try {
            return object(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MalformedBodyException("The body is not valid UTF-8.");
        }
    }

    static JsonObject object(String text) {
        if (text.isBlank()) {
            throw new MalformedBodyException("The body is empty; a JSON object is needed.");
        }
        try {
            requireOneObject(text);
            return readObject(text);
        } catch (JsonParsingException e) {
            throw new MalformedBodyException("The body is not valid JSON: line "
                    + e.getLocation().getLineNumber() + ", column "
                    + e.getLocation().getColumnNumber() + ".");
        } catch (MalformedBodyException e) {
            throw e;
        } catch (RuntimeException e) {
            // Deep nesting is refused by the parser with an exception of no type of its own.
            throw new MalformedBodyException("The body cannot be read as JSON; it may be nested too deeply.");
        }
    }

    /** A pass of its own: the reader, which alone sees names that stand twice, does not look behind the object. */
    private static void requireOneObject(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            if (parser.next() != Event.START_OBJECT) {
                throw new MalformedBodyException("The body must be a JSON object.");
            }
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }

    private static JsonObject readObject(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
