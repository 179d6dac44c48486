package io.smartlink.web.api;

import io.smartlink.analytics.Bucket;
import io.smartlink.analytics.Traffic;
import io.smartlink.analytics.VisitScope;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The query of a report: whose visits, when, how cut. Left out: the whole account, the last 30 days, days in UTC, people. */
record VisitQueryFields(VisitScope scope, Instant from, Instant until, ZoneId zone, Bucket bucket, Traffic traffic) {
    static final Set<String> KNOWN =
            Set.of("linkId", "domain", "tag", "from", "until", "timeZone", "bucket", "traffic");
    private static final Duration DEFAULT_SPAN = Duration.ofDays(30);

    /** @throws ValidationFailedException with all faults of the query */
    static VisitQueryFields of(Map<String, List<String>> parameters, Instant now) {
        Faults faults = new Faults();
        VisitQueryFields fields = of(new QueryFields(parameters, KNOWN, faults), faults, now);
        faults.throwIfAny();
        return fields;
    }

    /** The same of a query that has other fields beside these; what is faulty is noted and reads as absent. */
    static VisitQueryFields of(QueryFields query, Faults faults, Instant now) {
        VisitScope scope = scope(query, faults);
        Instant until = Objects.requireNonNullElse(query.instant("until"), now);
        Instant from = Objects.requireNonNullElse(query.instant("from"), until.minus(DEFAULT_SPAN));
        ZoneId zone =
                query.word("timeZone", VisitQueryFields::zone, "the IANA time zones, such as Europe/Berlin, or UTC");
        Bucket bucket = query.word("bucket", Bucket::tryParse, "hour, day, week, month");
        Traffic traffic = query.word("traffic", Traffic::tryParse, "people, bots, previews, prefetches, excluded, all");
        return new VisitQueryFields(
                scope,
                from,
                until,
                Objects.requireNonNullElse(zone, ZoneOffset.UTC),
                Objects.requireNonNullElse(bucket, Bucket.DAY),
                Objects.requireNonNullElse(traffic, Traffic.PEOPLE));
    }

    private static VisitScope scope(QueryFields query, Faults faults) {
        String link = query.text("linkId");
        String domain = LinkQueryFields.hostname(query.text("domain"));
        String tag = query.text("tag");
        if (Stream.of(link, domain, tag).filter(Objects::nonNull).count() > 1) {
            faults.add("linkId", "conflicting", "Only one of linkId, domain and tag may be given.");
        }
        if (link != null) {
            return VisitScope.link(Ids.require(link, "link"));
        }
        if (domain != null) {
            return VisitScope.domain(domain);
        }
        return tag == null ? VisitScope.account() : VisitScope.tag(tag);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
