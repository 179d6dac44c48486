package io.smartlink.account.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A thing's fields by the names that the API gives them, as they were at one moment. Values are texts, numbers, truth
 * values, instants, constants, and collections and maps of these: nothing else gets in, so that no record with a secret
 * inside does. A secret is put in by {@link #withSecret} only, which keeps it for comparing and never for writing.
 */
public final class AuditFields {
    private static final int LONGEST = 10_000;
    private static final Pattern SECRET =
            Pattern.compile(".*(password|secret|token|credential|keyhash|recoverycode).*", Pattern.CASE_INSENSITIVE);

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /**
     * Adds a field.
     *
     * @throws IllegalArgumentException if the name is one of secrets, or the value is of a kind that cannot be kept
     */
    public AuditFields with(String name, @Nullable Object value) {
        if (SECRET.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " sounds like a secret; add it by withSecret");
        }
        values.put(name, plain(value));
        return this;
    }

    /**
     * Adds a field of which no more is recorded than that it is set or has changed.
     *
     * @param value null where there is none
     */
    public AuditFields withSecret(String name, @Nullable Object value) {
        values.put(name, value == null ? null : new Sealed(value));
        return this;
    }

    /** Adds what these have too. */
    public AuditFields withAll(Map<String, ? extends @Nullable Object> fields) {
        fields.forEach(this::with);
        return this;
    }

    /** What to record of a picture: enough to see that another one came. */
    public static String picture(String base64) {
        return "picture of " + base64.length() + " characters, checksum " + Integer.toHexString(base64.hashCode());
    }

    Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        if (value instanceof CharSequence || value instanceof Instant) {
            return cut(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Collection<?> items) {
            List<@Nullable Object> list = new ArrayList<>();
            items.forEach(item -> list.add(plain(item)));
            return list;
        }
        if (value instanceof Map<?, ?> fields) {
            Map<String, @Nullable Object> nested = new LinkedHashMap<>(); // names within may be people's own words
            fields.forEach((name, item) -> nested.put(name.toString(), plain(item)));
            return nested;
        }
        throw new IllegalArgumentException("a " + value.getClass().getName() + " is not for the audit log");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** A secret, to be compared and not to be told. */
    record Sealed(Object secret) {
        @Override
        public String toString() {
            return "set";
        }
    }
}
