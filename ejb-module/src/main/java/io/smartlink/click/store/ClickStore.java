package io.smartlink.click.store;

import io.smartlink.click.enrich.EnrichedVisit;
import io.smartlink.click.enrich.VisitText;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Where visits end: every method is one transaction. A batch is stored whole and once, whatever happens in between
 * (docs/adr/0003-exactly-once-by-batch-id.md). Texts and partitions are made in transactions of their own before, because
 * everybody waits for their locks, and because nothing is wrong with having them when the batch is then not stored.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClickStore {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /** Ids of texts, see {@link VisitTextTable#idsOf}. */
    public Map<VisitText, Integer> textIds(SortedSet<VisitText> texts, LocalDate today, int perDay) {
        return inDatabase(connection -> new VisitTextTable(connection).idsOf(texts, today, perDay));
    }

    /** Makes the partition of a day if it is missing. */
    public void requirePartition(LocalDate day) {
        inDatabase(connection -> {
            new DayPartition(day).require(connection);
            return day;
        });
    }

    /** Stores a batch, see {@link VisitTables#store}. */
    public boolean store(UUID batch, List<EnrichedVisit> visits, Map<VisitText, Integer> textIds, Instant now) {
        return inDatabase(connection -> new VisitTables(connection).store(batch, visits, textIds, now));
    }

    /** Forgets the ids of batches that were stored before an instant. */
    public int forgetBatchesBefore(Instant limit) {
        return inDatabase(connection -> new VisitTables(connection).forgetBatchesBefore(limit));
    }

    /** Whether the database answers; throws if not. */
    public boolean answers() {
        return inDatabase(connection -> connection.isValid(2));
    }

    private <T> T inDatabase(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
