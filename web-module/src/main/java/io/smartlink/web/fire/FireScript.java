package io.smartlink.web.fire;

import io.smartlink.pixel.PixelTag;
import io.smartlink.pixel.TagOrigins;
import io.smartlink.redirect.fire.PixelChoice;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The script of a page that fires pixels, and what the page's policy has to let in for it: ours from beginning to end, put
 * together from the files of the providers that the page has, under a nonce of its own. What is of one link and visit comes
 * as JSON beside it and is never part of the code.
 */
public final class FireScript {
    /** Longest time from the page's beginning, or the visitor's answer, until it goes on, in milliseconds. */
    private static final int LONGEST_MILLIS = 1000;

    /** How long tags that have loaded get to send what they have to send, in milliseconds. */
    private static final int SETTLING_MILLIS = 250;

    private static final int NONCE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FIRE = TagCode.read("fire");
    private static final String LEAVE = TagCode.read("leave");
    private static final String STAY = TagCode.read("stay");

    private final List<PixelTag> tags;
    private final String nonce;
    private final String code;
    private final String data;

    private FireScript(List<PixelTag> tags, String manner, JsonObjectBuilder data) {
        this.tags = tags;
        this.nonce = nonce();
        this.code = code(tags, manner);
        this.data = text(data);
    }

    /**
     * Of a page that fires and goes on.
     *
     * @param tags at least one
     * @param asks whether the visitor has to allow it first
     * @param location where it goes on to, a URL of the web
     */
    public static FireScript leaving(List<PixelTag> tags, boolean asks, String location, FireReport report) {
        JsonObjectBuilder data = data(tags, asks, report)
                .add("location", location)
                .add("longest", LONGEST_MILLIS)
                .add("settling", SETTLING_MILLIS);
        return new FireScript(tags, LEAVE, asks ? data.addAll(choices()) : data);
    }

    /**
     * Of a page that fires and stays.
     *
     * @param tags at least one
     * @param asks whether the visitor has to allow it first
     */
    public static FireScript staying(List<PixelTag> tags, boolean asks, FireReport report) {
        return new FireScript(tags, STAY, data(tags, asks, report).addAll(choices()));
    }

    /** What stands at the end of the page's body. */
    public String html() {
        return """
                <script type="application/json" id="fire">%s</script>
                <script nonce="%s">
                %s</script>
                """.formatted(data, nonce, code);
    }

    /** Sources of {@code script-src}. */
    public Collection<String> scripts() {
        return with("'nonce-" + nonce + "'", TagOrigins::scripts);
    }

    /** Sources of {@code connect-src}. */
    public Collection<String> connections() {
        return with("'self'", TagOrigins::connections);
    }

    /** Sources of {@code img-src}. */
    public Collection<String> images() {
        return origins(TagOrigins::images);
    }

    /** Sources of {@code frame-src}; empty if no provider needs one. */
    public Collection<String> frames() {
        return origins(TagOrigins::frames);
    }

    private Collection<String> with(String own, Function<TagOrigins, Collection<String>> directive) {
        Set<String> sources = new LinkedHashSet<>(List.of(own));
        sources.addAll(origins(directive));
        return sources;
    }

    private Set<String> origins(Function<TagOrigins, Collection<String>> directive) {
        return tags.stream()
                .map(tag -> tag.provider().origins())
                .flatMap(origins -> directive.apply(origins).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Each library once. */
    private static String code(List<PixelTag> tags, String manner) {
        Set<String> scripts = tags.stream()
                .map(tag -> TagCode.of(tag.provider()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return "(function () {\n'use strict';\n" + FIRE + String.join("", scripts) + manner + "})();\n";
    }

    private static JsonObjectBuilder data(List<PixelTag> tags, boolean asks, FireReport report) {
        return Json.createObjectBuilder()
                .add("asks", asks)
                .add("tell", FireReport.PATH)
                .add("to", report.to())
                .add("ticket", report.ticket())
                .add("origins", met(tags))
                .add("tags", groups(tags));
    }

    private static JsonObjectBuilder choices() {
        return Json.createObjectBuilder()
                .add("cookie", PixelChoice.COOKIE)
                .add("maxAge", PixelChoice.MAX_AGE_SECONDS)
                .add("allow", PixelChoice.ALLOW.word())
                .add("refuse", PixelChoice.REFUSE.word());
    }

    /** Can stand inside an element. */
    private static String text(JsonObjectBuilder data) {
        return data.build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** Where tags send to once their library has loaded: met ahead, for there is little time. */
    private static JsonArrayBuilder met(List<PixelTag> tags) {
        JsonArrayBuilder origins = Json.createArrayBuilder();
        tags.stream()
                .map(tag -> tag.provider().origins())
                .flatMap(of -> Stream.concat(of.images().stream(), of.connections().stream()))
                .filter(origin -> !origin.contains("*"))
                .distinct()
                .forEach(origins::add);
        return origins;
    }

    private static JsonArrayBuilder groups(List<PixelTag> tags) {
        Map<String, List<PixelTag>> byLibrary = new LinkedHashMap<>();
        tags.forEach(tag -> byLibrary
                .computeIfAbsent(TagCode.library(tag.provider()), first -> new ArrayList<>())
                .add(tag));
        JsonArrayBuilder groups = Json.createArrayBuilder();
        byLibrary.forEach((library, own) -> {
            JsonArrayBuilder ids = Json.createArrayBuilder();
            own.forEach(tag -> ids.add(id(tag)));
            groups.add(Json.createObjectBuilder().add("tag", library).add("ids", ids));
        });
        return groups;
    }

    private static JsonObjectBuilder id(PixelTag tag) {
        JsonObjectBuilder id = Json.createObjectBuilder().add("id", tag.tagId());
        String label = tag.conversionLabel();
        return label == null ? id : id.add("label", label);
    }

    private static String nonce() {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }
}
