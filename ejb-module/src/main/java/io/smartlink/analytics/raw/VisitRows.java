package io.smartlink.analytics.raw;

import io.smartlink.analytics.figure.VisitRow;
import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.platform.OpaqueId;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Channel;
import io.smartlink.visit.Verdict;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Visits with their texts. Ids are read with the visits, and texts for a page of visits at a time: joining eighteen texts
 * to each visit would read the dictionary seventeen times.
 */
final class VisitRows {
    /** What a statement on the table {@code visit} selects for {@link #read}. */
    static final String COLUMNS =
            "visit.at, visit.domain_id, visit.link_id, visit.visitor, visit.verdict, visit.outcome, "
                    + "visit.scan, visit.channel, "
                    + Arrays.stream(Kind.values())
                            .map(VisitRows::column)
                            .map("visit."::concat)
                            .collect(Collectors.joining(", "));

    private VisitRows() {}

    /** A visit with ids in the place of texts. */
    record Stored(
            Instant at,
            long domainId,
            @Nullable Long linkId,
            Verdict verdict,
            Outcome outcome,
            boolean scan,
            @Nullable Channel channel,
            Map<Kind, Long> texts) {
        @Nullable
        Long text(Kind kind) {
            return texts.get(kind);
        }
    }

    static Stored read(ResultSet row) throws SQLException {
        Map<Kind, Long> texts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            long id = row.getLong(column(kind));
            if (!row.wasNull()) {
                texts.put(kind, id);
            }
        }
        return new Stored(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("domain_id"),
                row.getObject("link_id", Long.class),
                Verdict.of(row.getInt("verdict")),
                Outcome.of(row.getInt("outcome")),
                row.getBoolean("scan"),
                Channel.of(row.getInt("channel")).orElse(null),
                texts);
    }

    /** The same visits with texts, in the same order. */
    static List<VisitRow> told(Connection connection, List<Stored> visits) throws SQLException {
        Map<Long, String> texts = Texts.VISIT_TEXTS.of(
                connection,
                visits.stream()
                        .flatMap(visit -> visit.texts().values().stream())
                        .collect(Collectors.toSet()));
        Map<Long, String> hosts = Texts.HOSTNAMES.of(
                connection, visits.stream().map(Stored::domainId).collect(Collectors.toSet()));
        Map<Long, String> slugs = Texts.SLUGS.of(connection, links(visits));
        return visits.stream().map(visit -> told(visit, texts, hosts, slugs)).toList();
    }

    private static Set<Long> links(List<Stored> visits) {
        return visits.stream()
                .map(Stored::linkId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static VisitRow told(
            Stored visit, Map<Long, String> texts, Map<Long, String> hosts, Map<Long, String> slugs) {
        ProgramParts program = ProgramParts.of(text(visit, Kind.PROGRAM, texts));
        return new VisitRow(
                visit.at(),
                hosts.get(visit.domainId()),
                visit.linkId() == null ? null : OpaqueId.text(visit.linkId()),
                visit.linkId() == null ? null : slugs.get(visit.linkId()),
                visit.verdict(),
                text(visit, Kind.REASON, texts),
                visit.outcome(),
                visit.scan(),
                visit.channel(),
                text(visit, Kind.REFERRER_HOST, texts),
                text(visit, Kind.COUNTRY, texts),
                text(visit, Kind.REGION, texts),
                text(visit, Kind.CITY, texts),
                program.device(),
                program.browser(),
                program.browserVersion(),
                program.os(),
                program.osVersion(),
                text(visit, Kind.LANGUAGE, texts),
                text(visit, Kind.UTM_SOURCE, texts),
                text(visit, Kind.UTM_MEDIUM, texts),
                text(visit, Kind.UTM_CAMPAIGN, texts),
                text(visit, Kind.UTM_TERM, texts),
                text(visit, Kind.UTM_CONTENT, texts),
                text(visit, Kind.RULE, texts),
                text(visit, Kind.VARIANT, texts),
                text(visit, Kind.KEYWORD, texts),
                text(visit, Kind.WIDGET, texts));
    }

    private static @Nullable String text(Stored visit, Kind kind, Map<Long, String> texts) {
        Long id = visit.text(kind);
        return id == null ? null : texts.get(id);
    }

    private static String column(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A program taken apart as the view {@code visit_program} does it. */
    private record ProgramParts(
            @Nullable String device,
            @Nullable String browser,
            @Nullable String browserVersion,
            @Nullable String os,
            @Nullable String osVersion) {
        private static final String OTHER = "other";

        static ProgramParts of(@Nullable String text) {
            if (text == null) {
                return new ProgramParts(null, null, null, null, null);
            }
            if (text.equals(OTHER)) {
                return new ProgramParts(OTHER, OTHER, OTHER, OTHER, OTHER);
            }
            String[] parts = Arrays.copyOf(text.split("\t", -1), 5);
            return new ProgramParts(part(parts[0]), part(parts[1]), part(parts[2]), part(parts[3]), part(parts[4]));
        }

        private static @Nullable String part(@Nullable String text) {
            return text == null || text.isEmpty() ? null : text;
        }
    }
}
