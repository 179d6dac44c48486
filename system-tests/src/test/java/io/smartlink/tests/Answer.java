package io.smartlink.tests;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP answer as it came over the wire.
 *
 * @param head status line and header lines, each character one byte, without the empty line
 * @param body as it came, not unpacked
 */
record Answer(String head, byte[] body) {

    int status() {
        return Integer.parseInt(head.substring(9, 12));
    }

    /** The value of the first header of that name, whatever its case; null when there is none. */
    @Nullable
    String header(String name) {
        return head.lines()
                .skip(1)
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse(null);
    }

    List<String> headerNames() {
        return head.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    /** All that is promised to be the same: without the date. */
    String withoutDate() {
        return head.lines().filter(line -> !line.startsWith("Date:")).collect(Collectors.joining("\n")) + "\n\n"
                + text();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonObject json() {
        try (var reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        }
    }

    /** The last segment of a problem's type, such as {@code slug-taken}. */
    String problem() {
        String type = json().getString("type");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** The fields that a problem names. */
    List<String> faults() {
        return json().getJsonArray("errors").stream()
                .map(error -> error.asJsonObject().getString("field"))
                .toList();
    }

    static Answer parse(byte[] bytes) {
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                String head = new String(bytes, 0, i, StandardCharsets.ISO_8859_1);
                byte[] rest = Arrays.copyOfRange(bytes, i + 4, bytes.length);
                Answer answer = new Answer(head, rest);
                return "chunked".equalsIgnoreCase(answer.header("Transfer-Encoding"))
                        ? new Answer(head, unchunked(rest))
                        : answer;
            }
        }
        throw new IllegalStateException(
                "not a whole answer: \"" + new String(bytes, StandardCharsets.ISO_8859_1) + '"');
    }

    private static byte[] unchunked(byte[] chunks) {
        String text = new String(chunks, StandardCharsets.ISO_8859_1);
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (true) {
            int end = text.indexOf("\r\n", at);
            int size = Integer.parseInt(text.substring(at, end).split(";")[0].strip(), 16);
            if (size == 0) {
                return whole.toString().getBytes(StandardCharsets.ISO_8859_1);
            }
            whole.append(text, end + 2, end + 2 + size);
            at = end + 2 + size + 2;
        }
    }

    @Override
    public String toString() {
        return head + "\n\n" + text();
    }
}
