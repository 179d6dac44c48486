package io.smartlink.click.store;

import io.smartlink.click.enrich.EnrichedVisit;
import io.smartlink.click.enrich.VisitText;
import io.smartlink.click.enrich.VisitText.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Writes one batch, within one transaction: its id, then the visits by COPY, then the counts. The id is the gate: if it
 * is there already, the batch was stored, and nothing is written.
 */
final class VisitTables {
    private static final String ENTER = """
            insert into click_batch (id, visits, stored_at)
            values (?, ?, ?)
            on conflict (id) do nothing""";
    private static final String FORGET = "delete from click_batch where stored_at < ?";
    /** The column of each kind of text, in the order of the kinds. */
    private static final String TEXT_COLUMNS = Arrays.stream(Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private static final String COPY = """
            copy visit (at, domain_id, account_id, link_id, outcome, visitor, verdict, channel, scan, %s)
            from stdin""".formatted(TEXT_COLUMNS);

    private final Connection connection;

    VisitTables(Connection connection) {
        this.connection = connection;
    }

    /**
     * Stores a batch whose texts have ids, their own or that of {@link VisitText#other}, and whose days have partitions.
     *
     * @return false if it was stored before
     */
    boolean store(UUID batch, List<EnrichedVisit> visits, Map<VisitText, Integer> textIds, Instant now)
            throws SQLException {
        if (!enter(batch, visits.size(), now)) {
            return false;
        }
        copy(visits, textIds);
        new ClickCounts(connection).add(visits);
        return true;
    }

    /**
     * Forgets the ids of batches that were stored before an instant.
     *
     * @return how many they were
     */
    int forgetBatchesBefore(Instant limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setTimestamp(1, Timestamp.from(limit));
            return statement.executeUpdate();
        }
    }

    private boolean enter(UUID batch, int visits, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setObject(1, batch);
            statement.setInt(2, visits);
            statement.setTimestamp(3, Timestamp.from(now));
            return statement.executeUpdate() == 1;
        }
    }

    private void copy(List<EnrichedVisit> visits, Map<VisitText, Integer> textIds) throws SQLException {
        StringBuilder rows = new StringBuilder(visits.size() * 128);
        visits.forEach(visit -> appendRow(rows, visit, textIds));
        byte[] bytes = rows.toString().getBytes(StandardCharsets.US_ASCII);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    /** Numbers, instants and truth values only: nothing that needs an escape. The kinds are in the order of the columns. */
    private static void appendRow(StringBuilder rows, EnrichedVisit visit, Map<VisitText, Integer> textIds) {
        rows.append(visit.at()).append('\t').append(visit.domainId());
        append(rows, visit.accountId() == 0 ? null : visit.accountId());
        append(rows, visit.linkId() == 0 ? null : visit.linkId());
        append(rows, visit.outcome());
        append(rows, visit.visitor());
        append(rows, visit.verdict().code());
        append(rows, visit.channel().code());
        append(rows, visit.scan());
        for (Kind kind : Kind.values()) {
            VisitText text = visit.texts().get(kind);
            append(rows, text == null ? null : id(text, textIds));
        }
        rows.append('\n');
    }

    private static Integer id(VisitText text, Map<VisitText, Integer> textIds) {
        Integer id = textIds.get(text);
        return id == null ? Objects.requireNonNull(textIds.get(VisitText.other(text.kind()))) : id;
    }

    private static void append(StringBuilder rows, @Nullable Object value) {
        rows.append('\t').append(value == null ? "\\N" : value);
    }
}
