package io.smartlink.admin.audit;

import io.smartlink.account.audit.AuditFilter;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the audit log is asked for, as it stands in its URL. What cannot be read is left aside.
 *
 * @param search words
 * @param action a word of an action, or of what stands before the dot
 * @param actor who did it
 * @param from the first day where the viewer is, such as {@code 2027-03-01}
 * @param until the last day
 */
record AuditState(String search, String action, String actor, String from, String until) implements Serializable {
    /** @param parameters gives the value of a parameter of the URL; null for none */
    static AuditState of(UnaryOperator<@Nullable String> parameters) {
        return new AuditState(
                text(parameters.apply("search")),
                text(parameters.apply("action")),
                text(parameters.apply("actor")),
                text(parameters.apply("from")),
                text(parameters.apply("until")));
    }

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                search,
                AuditFilter.tryParseAction(action).orElse(null),
                actor,
                null,
                startOf(from, 0, zone),
                startOf(until, 1, zone));
    }

    boolean isEmpty() {
        return query().isEmpty();
    }

    /** The query of the URL, with its question mark; empty for none. */
    String query() {
        List<String> pairs = new ArrayList<>();
        add(pairs, "search", search);
        add(pairs, "action", action);
        add(pairs, "actor", actor);
        add(pairs, "from", from);
        add(pairs, "until", until);
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, String value) {
        if (!value.isEmpty()) {
            pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable Instant startOf(String day, int daysLater, ZoneId zone) {
        try {
            return day.isEmpty()
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(daysLater)
                            .atStartOfDay(zone)
                            .toInstant();
        } catch (DateTimeParseException noDay) {
            return null; // somebody has changed the URL: the page then shows every day
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
