package io.smartlink.safety.adapter;

import io.smartlink.safety.provider.ThreatProvider;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Safe Browsing's Lookup API, version 4: whole addresses, up to 500 at once. */
public final class SafeBrowsingV4 implements ThreatProvider {
    static final List<String> TYPES =
            List.of("MALWARE", "SOCIAL_ENGINEERING", "UNWANTED_SOFTWARE", "POTENTIALLY_HARMFUL_APPLICATION");

    /** It says nothing about how long the rest is harmless. */
    private static final Duration HARMLESS_FOR = Duration.ofMinutes(5);

    private final Function<JsonObject, JsonObject> wire;

    /** @param wire sends a body to {@code threatMatches:find} and gives the answer's */
    public SafeBrowsingV4(Function<JsonObject, JsonObject> wire) {
        this.wire = wire;
    }

    @Override
    public Answer ask(List<String> urls) {
        return answer(wire.apply(question(urls)));
    }

    static JsonObject question(List<String> urls) {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        urls.forEach(url -> entries.add(Json.createObjectBuilder().add("url", url)));
        return Json.createObjectBuilder()
                .add(
                        "client",
                        Json.createObjectBuilder().add("clientId", "smartlink").add("clientVersion", "1"))
                .add(
                        "threatInfo",
                        Json.createObjectBuilder()
                                .add("threatTypes", texts(TYPES))
                                .add("platformTypes", texts(List.of("ANY_PLATFORM")))
                                .add("threatEntryTypes", texts(List.of("URL")))
                                .add("threatEntries", entries))
                .build();
    }

    static Answer answer(JsonObject body) {
        Map<String, Threat> threats = new HashMap<>();
        JsonArray matches = body.getJsonArray("matches");
        if (matches != null) {
            for (JsonObject match : matches.getValuesAs(JsonObject.class)) {
                threats.put(
                        match.getJsonObject("threat").getString("url"),
                        new Threat(
                                match.getString("threatType"),
                                Durations.parse(match.getString("cacheDuration", "0s"))));
            }
        }
        return new Answer(threats, HARMLESS_FOR);
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        return Json.createArrayBuilder(texts);
    }
}
