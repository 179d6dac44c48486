package io.smartlink.redirect.choice;

import io.smartlink.link.rule.Condition;
import io.smartlink.link.rule.Rule;
import io.smartlink.visit.AcceptLanguage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the first rule that holds for a visitor, and tells a trace what was seen on the way. */
public final class RuleMatch {
    private final Visitor visitor;
    private final Trace trace;

    public RuleMatch(Visitor visitor, Trace trace) {
        this.visitor = visitor;
        this.trace = trace;
    }

    /** The first rule all of whose conditions hold; null if there is none. A trace is told of the rules behind it, too. */
    public @Nullable Rule first(List<Rule> rules) {
        Rule found = null;
        for (Rule rule : rules) {
            if (found != null && !trace.isHeard()) {
                return found;
            }
            boolean holds = holds(rule.when());
            trace.rule(rule.name(), holds, holds && found == null);
            found = found == null && holds ? rule : found;
        }
        return found;
    }

    private boolean holds(Condition when) {
        boolean all = oneOf("device", when.device(), when.device().isEmpty() ? null : visitor.device());
        all &= oneOf("os", when.os(), when.os().isEmpty() ? null : visitor.os());
        all &= oneOf("country", when.country(), when.country().isEmpty() ? null : visitor.country());
        all &= language(when.language());
        for (Map.Entry<String, String> wanted : when.query().entrySet()) {
            all &= query(wanted.getKey(), wanted.getValue());
        }
        all &= referrer(when.referrerHost());
        return all & window(when.from(), when.until());
    }

    private boolean oneOf(String condition, List<String> wanted, @Nullable String seen) {
        return wanted.isEmpty() || told(condition, wanted, seen, seen != null && wanted.contains(seen));
    }

    private boolean language(List<String> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        String seen = visitor.language();
        return told(
                "language",
                wanted,
                seen,
                seen != null && wanted.stream().anyMatch(range -> AcceptLanguage.within(seen, range)));
    }

    private boolean query(String name, String wanted) {
        String seen = visitor.query().value(name);
        boolean holds = seen != null && (wanted.isEmpty() || wanted.equals(seen));
        return told("query", name + (wanted.isEmpty() ? "" : "=" + wanted), seen, holds);
    }

    private boolean referrer(List<String> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        String seen = visitor.referrerHost();
        boolean holds =
                seen != null && wanted.stream().anyMatch(host -> seen.equals(host) || seen.endsWith("." + host));
        return told("referrerHost", wanted, seen, holds);
    }

    private boolean window(@Nullable Instant from, @Nullable Instant until) {
        boolean holds = true;
        if (from != null) {
            holds = told("from", from, now(), visitor.atMillis() >= ceilingMillis(from));
        }
        if (until != null) {
            holds &= told("until", until, now(), visitor.atMillis() < ceilingMillis(until));
        }
        return holds;
    }

    private Instant now() {
        return Instant.ofEpochMilli(visitor.atMillis());
    }

    /** The first whole millisecond that is not before the instant. */
    private static long ceilingMillis(Instant instant) {
        return instant.getNano() % 1_000_000 == 0 ? instant.toEpochMilli() : instant.toEpochMilli() + 1;
    }

    private boolean told(String condition, Object wanted, @Nullable Object seen, boolean holds) {
        if (trace.isHeard()) {
            trace.condition(condition, wanted.toString(), seen == null ? null : seen.toString(), holds);
        }
        return holds;
    }
}
