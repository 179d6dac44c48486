package io.smartlink.safety.adapter;

import io.smartlink.safety.provider.ThreatProvider;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Web Risk: one address at a time. */
public final class WebRisk implements ThreatProvider {
    static final List<String> TYPES = List.of("MALWARE", "SOCIAL_ENGINEERING", "UNWANTED_SOFTWARE");

    /** It says nothing about how long the rest is harmless. */
    private static final Duration HARMLESS_FOR = Duration.ofMinutes(5);

    private final Function<String, JsonObject> wire;
    private final Clock clock;

    /** @param wire sends an address to {@code uris:search} and gives the answer's body */
    public WebRisk(Function<String, JsonObject> wire, Clock clock) {
        this.wire = wire;
        this.clock = clock;
    }

    @Override
    public Answer ask(List<String> urls) {
        String url = urls.get(0);
        JsonObject threat = wire.apply(url).getJsonObject("threat");
        if (threat == null) {
            return new Answer(Map.of(), HARMLESS_FOR);
        }
        String type = threat.getJsonArray("threatTypes").getString(0);
        Duration valid = threat.containsKey("expireTime")
                ? Duration.between(clock.instant(), Instant.parse(threat.getString("expireTime")))
                : Duration.ZERO;
        return new Answer(Map.of(url, new Threat(type, valid.isNegative() ? Duration.ZERO : valid)), HARMLESS_FOR);
    }
}
