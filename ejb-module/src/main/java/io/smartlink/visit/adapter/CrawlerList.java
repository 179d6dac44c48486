package io.smartlink.visit.adapter;

import io.smartlink.visit.Crawler;
import io.smartlink.visit.Crawlers;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Reads the crawlers that come with the product: the list of the project crawler-user-agents, as it is published. Its tag
 * {@code social-preview} stands for programs that preview links.
 */
public final class CrawlerList {
    private static final String RESOURCE = "crawler-user-agents.json";

    private CrawlerList() {}

    /** Reads the whole list and compiles its patterns; do it once. */
    public static Crawlers read() {
        try (InputStream in = CrawlerList.class.getResourceAsStream(RESOURCE);
                JsonReader reader = Json.createReader(Objects.requireNonNull(in, RESOURCE))) {
            String version = ListVersions.of(RESOURCE);
            return new Crawlers(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(entry -> crawler(entry, version))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Crawler crawler(JsonObject entry, String version) {
        boolean previewsLinks = entry.containsKey("tags")
                && entry.getJsonArray("tags").getValuesAs(JsonString::getString).contains("social-preview");
        return Crawler.of(entry.getString("pattern"), previewsLinks, version);
    }
}
