package io.smartlink.visit.adapter;

import io.smartlink.visit.Channel;
import io.smartlink.visit.Channels;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Reads which hosts and apps are search engines, social networks, mail readers and advertisers: the list of Ghost's
 * referrer parser as it is published, which goes back to Snowplow's, and our additions. Entries with a path are passed
 * over, because no path is recorded of a referrer.
 */
public final class ReferrerList {
    /** The later one wins. */
    private static final List<String> RESOURCES = List.of("referrers.json", "referrer-additions.json");

    private ReferrerList() {}

    /** Reads both lists; do it once. */
    public static Channels read() {
        Map<String, Channel> sources = new HashMap<>();
        RESOURCES.forEach(resource -> addAll(sources, resource));
        return new Channels(sources);
    }

    private static void addAll(Map<String, Channel> sources, String resource) {
        try (InputStream in = ReferrerList.class.getResourceAsStream(resource);
                JsonReader reader = Json.createReader(Objects.requireNonNull(in, resource))) {
            JsonObject entries = reader.readObject();
            for (String host : entries.keySet()) {
                if (host.indexOf('/') < 0) {
                    String medium = entries.getJsonObject(host).getString("medium");
                    sources.put(host.toLowerCase(Locale.ROOT), channel(medium));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Channel channel(String medium) {
        return switch (medium) {
            case "search" -> Channel.SEARCH;
            case "social" -> Channel.SOCIAL;
            case "email" -> Channel.EMAIL;
            case "paid" -> Channel.ADS;
            default -> Channel.OTHER;
        };
    }
}
