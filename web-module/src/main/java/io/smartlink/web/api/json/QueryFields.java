package io.smartlink.web.api.json;

import io.smartlink.platform.PageRequest;
import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query, read strictly: a mistyped filter must not list everything. An empty value is the same as
 * none, but for {@link #textOrEmpty}. The faults are gathered; what is faulty reads as absent.
 */
public final class QueryFields {
    private final Map<String, List<String>> parameters = new HashMap<>();
    private final Faults faults;

    /**
     * @param parameters decoded names and values
     * @param known names that the resource knows; others are faults, and read as absent
     */
    public QueryFields(Map<String, List<String>> parameters, Set<String> known, Faults faults) {
        this.faults = faults;
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                faults.add(name, "unknown-parameter", "There is no query parameter of this name here.");
                return;
            }
            this.parameters.put(name, values);
            if (values.size() > 1) {
                faults.add(name, "repeated", name + " may be given once.");
            }
        });
    }

    public @Nullable String text(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.isEmpty() || values.get(0).isEmpty() || !faults.isClean(name, values.get(0))) {
            return null;
        }
        return values.get(0);
    }

    /** A text that may be empty, which then means something; null when absent. */
    public @Nullable String textOrEmpty(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || !faults.isClean(name, values.get(0)) ? null : values.get(0);
    }

    public boolean isAbsent(String name) {
        return parameters.getOrDefault(name, List.of("")).get(0).isEmpty();
    }

    /** One of a family of words; null when absent. */
    public <T> @Nullable T word(String name, Function<String, Optional<T>> parser, String words) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            faults.add(name, "unknown-value", name + " must be one of " + words + ".");
        }
        return value.orElse(null);
    }

    /** An instant; a plus sign that arrived as a space is taken for what it was meant to be. */
    public @Nullable Instant instant(String name) {
        String text = text(name);
        return faults.instant(name, text == null ? null : text.replace(' ', '+'));
    }

    /** An integer within bounds, both included. */
    public int integer(String name, int fallback, int min, int max) {
        String text = text(name);
        Integer value = text == null ? null : faults.parsed(text, typed -> number(name, typed));
        if (value != null && (value < min || value > max)) {
            faults.add(name, "out-of-range", name + " must be between " + min + " and " + max + ".");
        }
        return value == null ? fallback : value;
    }

    /** The page that {@code limit} and {@code cursor} ask for. */
    public PageRequest page() {
        String cursor = text("cursor");
        String limit = text("limit");
        if (limit == null) {
            return new PageRequest(PageRequest.DEFAULT_LIMIT, cursor);
        }
        PageRequest page = faults.parsed(limit, text -> new PageRequest(number("limit", text), cursor));
        return page == null ? PageRequest.first() : page;
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ValidationFailedException(name, "wrong-type", name + " must be an integer.");
        }
    }
}
