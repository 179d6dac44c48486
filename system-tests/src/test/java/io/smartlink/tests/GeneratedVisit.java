package io.smartlink.tests;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is going to be made, and what reports must say of it.
 *
 * @param method {@code GET} or {@code HEAD}
 * @param target path and query
 * @param headers all but {@code Host}
 * @param link number of the link among those of the generator
 * @param verdict word of the verdict; {@code none} for HEAD, which is no visit
 * @param visitor whoever shares it is the same visitor; null for one who objects
 * @param values by word of the dimension; nothing for what has no value or is not foretold
 */
record GeneratedVisit(
        String method,
        String host,
        String target,
        Map<String, String> headers,
        int link,
        String verdict,
        boolean scan,
        @Nullable String visitor,
        Map<String, String> values) {
    static final String NO_VISIT = "none";

    /** As it goes over the wire, on a connection that is kept. */
    byte[] request() {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean isVisit() {
        return !verdict.equals(NO_VISIT);
    }

    /** The same with one more value, which only the answer could tell. */
    GeneratedVisit with(String dimension, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(dimension, value);
        return new GeneratedVisit(method, host, target, headers, link, verdict, scan, visitor, more);
    }
}
