package io.smartlink.web.api.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a query, as the OpenAPI document describes it.
 *
 * @param words all that it may be; empty if it is free
 * @param fallback what it is when it is left out; null if that is nothing
 * @param bounds the least and the greatest that a number may be; null for texts
 */
public record QueryParameter(
        String name,
        String description,
        boolean required,
        List<String> words,
        @Nullable String fallback,
        @Nullable Bounds bounds) {

    /** Both included. */
    public record Bounds(int min, int max) {}

    public static QueryParameter text(String name, String description) {
        return new QueryParameter(name, description, false, List.of(), null, null);
    }

    public static QueryParameter word(String name, String description, List<String> words, @Nullable String fallback) {
        return new QueryParameter(name, description, false, words, fallback, null);
    }

    public static QueryParameter number(String name, String description, int fallback, int min, int max) {
        return new QueryParameter(name, description, false, List.of(), String.valueOf(fallback), new Bounds(min, max));
    }

    public QueryParameter needed() {
        return new QueryParameter(name, description, true, words, fallback, bounds);
    }
}
