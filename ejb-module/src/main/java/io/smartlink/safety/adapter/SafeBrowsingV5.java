package io.smartlink.safety.adapter;

import io.smartlink.safety.provider.ThreatProvider;
import io.smartlink.safety.rule.CanonicalUrl;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Safe Browsing, version 5: only the first four bytes of the addresses' hashes leave the house, and the answer's whole hashes
 * are compared here.
 */
public final class SafeBrowsingV5 implements ThreatProvider {
    /** What a request line can hold, with room to spare; Google's bound is 1,000. */
    static final int PREFIXES_AT_ONCE = 200;

    private static final int PREFIX_BYTES = 4;
    private static final String NOTHING_SAID = "300s";

    /** Lists on trial, and those that are meant for parts of pages. */
    private static final Set<String> NOT_FOR_US = Set.of("CANARY", "FRAME_ONLY");

    private final Function<List<String>, JsonObject> wire;

    /** @param wire sends prefixes to {@code hashes:search} and gives the answer's body */
    public SafeBrowsingV5(Function<List<String>, JsonObject> wire) {
        this.wire = wire;
    }

    @Override
    public Answer ask(List<String> urls) {
        Map<String, Set<String>> urlsByHash = new LinkedHashMap<>();
        for (String url : urls) {
            hashes(url).forEach(hash -> urlsByHash
                    .computeIfAbsent(hash, unknown -> new LinkedHashSet<>())
                    .add(url));
        }
        List<String> prefixes = urlsByHash.keySet().stream()
                .map(SafeBrowsingV5::prefix)
                .distinct()
                .toList();
        Map<String, Threat> threats = new HashMap<>();
        Duration shortest = Duration.ofDays(1);
        for (int i = 0; i < prefixes.size(); i += PREFIXES_AT_ONCE) {
            JsonObject body =
                    wire.apply(new ArrayList<>(prefixes.subList(i, Math.min(prefixes.size(), i + PREFIXES_AT_ONCE))));
            Duration valid = Durations.parse(body.getString("cacheDuration", NOTHING_SAID));
            shortest = valid.compareTo(shortest) < 0 ? valid : shortest;
            read(body, valid, urlsByHash, threats);
        }
        return new Answer(threats, shortest);
    }

    private static void read(
            JsonObject body, Duration valid, Map<String, Set<String>> urlsByHash, Map<String, Threat> threats) {
        JsonArray hashes = body.getJsonArray("fullHashes");
        if (hashes == null) {
            return;
        }
        for (JsonObject hash : hashes.getValuesAs(JsonObject.class)) {
            Set<String> urls = urlsByHash.getOrDefault(hash.getString("fullHash"), Set.of());
            JsonArray details = hash.getJsonArray("fullHashDetails");
            if (urls.isEmpty()) {
                continue;
            }
            if (details == null || details.isEmpty()) {
                throw new IllegalStateException("a hash of the list without what is wrong with it");
            }
            details.getValuesAs(JsonObject.class).stream()
                    .filter(SafeBrowsingV5::isForUs)
                    .findFirst()
                    .ifPresent(detail ->
                            urls.forEach(url -> threats.put(url, new Threat(detail.getString("threatType"), valid))));
        }
    }

    private static boolean isForUs(JsonObject detail) {
        JsonArray attributes = detail.getJsonArray("attributes");
        return attributes == null
                || attributes.stream()
                        .filter(attribute -> attribute.getValueType() == JsonValue.ValueType.STRING)
                        .noneMatch(attribute -> NOT_FOR_US.contains(((JsonString) attribute).getString()));
    }

    /** SHA-256 of each form that lists may name the address by, in base 64. */
    static List<String> hashes(String url) {
        return CanonicalUrl.of(url).expressions().stream()
                .map(expression ->
                        Base64.getEncoder().encodeToString(sha256(expression.getBytes(StandardCharsets.ISO_8859_1))))
                .toList();
    }

    private static String prefix(String hash) {
        return Base64.getEncoder()
                .encodeToString(Arrays.copyOf(Base64.getDecoder().decode(hash), PREFIX_BYTES));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
