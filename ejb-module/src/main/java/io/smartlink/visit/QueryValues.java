package io.smartlink.visit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a raw query, decoded as HTML forms encode them (application/x-www-form-urlencoded), whatever a
 * visitor makes of it: a broken percent sign stands for itself, bytes that are no UTF-8 are left out. Of a name that
 * comes twice the first value counts.
 */
public final class QueryValues {
    private final Map<String, String> values = new HashMap<>();

    public QueryValues(@Nullable String rawQuery) {
        if (rawQuery == null) {
            return;
        }
        for (String pair : rawQuery.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            values.putIfAbsent(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
    }

    /** Whether the query has the name, with a value or without. */
    public boolean contains(String name) {
        return values.containsKey(name);
    }

    /** The value as plain text, or null if it is absent or empty. */
    public @Nullable String plainText(String name) {
        String value = values.get(name);
        return value == null ? null : PlainText.of(value, PlainText.MAX_LENGTH);
    }

    /** The first value of a name; empty for a name without one, null for a name that is not there. */
    public @Nullable String value(String name) {
        return values.get(name);
    }

    /** A name or value as it was meant. */
    public static String decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            int escaped = c == '%' ? escapedByte(encoded, i) : -1;
            if (escaped >= 0) {
                bytes.write(escaped);
                i += 2;
            } else if (c <= 0xFF) {
                bytes.write(c == '+' ? ' ' : c); // header bytes come as Latin-1, so a raw byte is one character
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int escapedByte(String encoded, int percent) {
        if (percent + 2 >= encoded.length()) {
            return -1;
        }
        int high = Character.digit(encoded.charAt(percent + 1), 16);
        int low = Character.digit(encoded.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
