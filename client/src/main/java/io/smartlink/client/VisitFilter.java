package io.smartlink.client;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Which visits to count. What is not said does not narrow the count: nothing said is the whole account. */
public final class VisitFilter {

    @QueryParam("linkId")
    private @Nullable String linkId;

    @QueryParam("domain")
    private @Nullable String domain;

    @QueryParam("tag")
    private @Nullable String tag;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("until")
    private @Nullable String until;

    @QueryParam("timeZone")
    private @Nullable String timeZone;

    @QueryParam("bucket")
    private @Nullable String bucket;

    @QueryParam("traffic")
    private @Nullable String traffic;

    /** Visits of one link. */
    public VisitFilter link(String id) {
        linkId = id;
        return this;
    }

    /** Visits at one host. */
    public VisitFilter domain(String host) {
        domain = host;
        return this;
    }

    /** Visits of all links with this tag. */
    public VisitFilter tag(String name) {
        tag = name;
        return this;
    }

    /** Visits at this instant or later. */
    public VisitFilter from(Instant instant) {
        from = instant.toString();
        return this;
    }

    /** Visits before this instant. */
    public VisitFilter until(Instant instant) {
        until = instant.toString();
        return this;
    }

    /** Where a day begins; default UTC. */
    public VisitFilter timeZone(ZoneId zone) {
        timeZone = zone.getId();
        return this;
    }

    /** The width of a bucket of a time series: {@code hour}, {@code day}, {@code week} or {@code month}. */
    public VisitFilter bucket(String width) {
        bucket = width;
        return this;
    }

    /** {@code people} (default), {@code bots}, {@code previews}, {@code prefetches}, {@code excluded} or {@code all}. */
    public VisitFilter traffic(String who) {
        traffic = who;
        return this;
    }
}
