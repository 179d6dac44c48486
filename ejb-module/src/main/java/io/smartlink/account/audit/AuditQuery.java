package io.smartlink.account.audit;

import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a query of the audit log, and the values that they ask for. */
final class AuditQuery {
    private static final String WORDS = """
            e.words @@ (
                select to_tsquery('simple', string_agg(quote_literal(word) || ':*', ' & '))
                from unnest(string_to_array(lower(regexp_replace(cast(? as text), '[^[:alnum:]]+', ' ', 'g')), ' ')) word
                where word <> '')""";

    private final StringBuilder conditions = new StringBuilder("e.account_id = ?");
    private final List<Object> values = new ArrayList<>();

    AuditQuery(long accountId) {
        values.add(accountId);
    }

    /** @param seesOperators whether the reader may ask for an operator by name */
    AuditQuery matching(AuditFilter filter, boolean seesOperators) {
        and(WORDS, filter.search());
        action(filter.action());
        actor(filter.actor(), seesOperators);
        if (filter.subject() != null) {
            and("? in (e.subject_id, e.subject_name)", filter.subject());
        }
        and("e.at >= ?", at(filter.from()));
        and("e.at < ?", at(filter.until()));
        return this;
    }

    AuditQuery withId(long id) {
        return and("e.id = ?", id);
    }

    /** Those that come after it in a list, the newest first. */
    AuditQuery olderThan(Instant at, long id) {
        and("(e.at, e.id) < (?, ?)", at.atOffset(ZoneOffset.UTC));
        values.add(id);
        return this;
    }

    /** Those that come after it in a file, the oldest first. */
    AuditQuery newerThan(Instant at, long id) {
        and("(e.at, e.id) > (?, ?)", at.atOffset(ZoneOffset.UTC));
        values.add(id);
        return this;
    }

    String conditions() {
        return conditions.toString();
    }

    List<Object> values() {
        return values;
    }

    private void action(@Nullable String action) {
        if (action != null && action.indexOf('.') < 0) {
            and("split_part(e.action, '.', 1) = ?", action);
        } else {
            and("e.action = ?", action);
        }
    }

    private void actor(@Nullable String actor, boolean seesOperators) {
        if (actor == null) {
            return;
        }
        if (actor.equals(AuditEvent.OPERATOR)) {
            conditions.append(" and e.by_operator");
            return;
        }
        and("(lower(e.actor_label) = lower(?) or e.actor_id = ?)", actor);
        values.add(OpaqueId.tryParse(actor).orElse(-1));
        if (!seesOperators) {
            conditions.append(" and not e.by_operator");
        }
    }

    private AuditQuery and(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.add(value);
        }
        return this;
    }

    private static @Nullable Object at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
