package io.smartlink.client;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which events of the audit log are wanted; nothing said takes them all. */
public final class AuditEventFilter {
    @QueryParam("search")
    private @Nullable String search;

    @QueryParam("action")
    private @Nullable String action;

    @QueryParam("actor")
    private @Nullable String actor;

    @QueryParam("subject")
    private @Nullable String subject;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("until")
    private @Nullable String until;

    private AuditEventFilter() {}

    /** All events. */
    public static AuditEventFilter all() {
        return new AuditEventFilter();
    }

    /** Words; the event has one that begins like each. */
    public AuditEventFilter search(String wanted) {
        search = wanted;
        return this;
    }

    /** Such as {@code link.created}, or {@code link} for all that happened to links. */
    public AuditEventFilter action(String wanted) {
        action = wanted;
        return this;
    }

    /** An e-mail address, {@code key:} and a key's name, the id of a member or key, {@code operator} or {@code system}. */
    public AuditEventFilter actor(String wanted) {
        actor = wanted;
        return this;
    }

    /** The id of what it was done to, or its name. */
    public AuditEventFilter subject(String wanted) {
        subject = wanted;
        return this;
    }

    /** The first instant. */
    public AuditEventFilter from(Instant first) {
        from = first.toString();
        return this;
    }

    /** The first instant that is not wanted any more. */
    public AuditEventFilter until(Instant end) {
        until = end.toString();
        return this;
    }
}
