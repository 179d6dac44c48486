package io.smartlink.account.audit;

import io.smartlink.account.audit.AuditFields.Sealed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a change has changed: the fields that differ, as they were and as they are. Of a secret it tells {@code set} where
 * there was or is one, and {@code changed} where another one came.
 *
 * @param before without the fields that were not there
 * @param after without the fields that are not there any more
 */
public record AuditChanges(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
    /** Nothing that fields could tell. */
    public static final AuditChanges NONE = new AuditChanges(Map.of(), Map.of());

    public AuditChanges {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }

    /** A new thing; fields without a value are left out. */
    public static AuditChanges created(AuditFields now) {
        return new AuditChanges(Map.of(), told(now));
    }

    /** A thing that is gone; fields without a value are left out. */
    public static AuditChanges deleted(AuditFields last) {
        return new AuditChanges(told(last), Map.of());
    }

    /** The fields that differ. */
    public static AuditChanges between(AuditFields before, AuditFields after) {
        Map<String, @Nullable Object> old = new LinkedHashMap<>(before.values());
        Map<String, @Nullable Object> now = new LinkedHashMap<>(after.values());
        before.values().forEach((name, value) -> {
            if (now.containsKey(name) && Objects.equals(value, now.get(name))) {
                old.remove(name);
                now.remove(name);
            }
        });
        old.replaceAll((name, value) -> value instanceof Sealed ? "set" : value);
        now.replaceAll((name, value) -> value instanceof Sealed ? (old.get(name) == null ? "set" : "changed") : value);
        return new AuditChanges(old, now);
    }

    /** A secret that another one has come for. */
    public static AuditChanges ofSecret(String name) {
        return new AuditChanges(Map.of(), Map.of(name, "changed"));
    }

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    private static Map<String, @Nullable Object> told(AuditFields fields) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        fields.values().forEach((name, value) -> {
            if (value != null) {
                told.put(name, value instanceof Sealed ? "set" : value);
            }
        });
        return told;
    }
}
