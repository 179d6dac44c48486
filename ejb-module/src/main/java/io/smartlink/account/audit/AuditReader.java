package io.smartlink.account.audit;

import io.smartlink.platform.DatabaseException;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.ValidationFailedException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Reads one log for one reader. Whoever makes one has looked at permissions. */
final class AuditReader {
    /** The log of the installation itself, which is no account's. */
    static final long INSTALLATION = 0;

    /** Events of an export that are in memory at a time. */
    private static final int ROWS = 1_000;

    private final AuditRows table;
    private final long accountId;
    private final boolean seesOperators;

    /**
     * @param accountId whose log, or {@link #INSTALLATION}
     * @param seesOperators whether the reader may know which operator it was
     */
    AuditReader(DataSource database, long accountId, boolean seesOperators) {
        this.table = new AuditRows(database);
        this.accountId = accountId;
        this.seesOperators = seesOperators;
    }

    /** @throws NotFoundException if the log is that of an account, and there is none with its id */
    AuditReader requireAccount() {
        if (accountId != INSTALLATION && !ask(() -> table.isAccount(accountId))) {
            throw new NotFoundException("account");
        }
        return this;
    }

    AuditEvent event(long id) {
        return ask(() -> table.newestFirst(query().withId(id), 1, 0)).stream()
                .findFirst()
                .map(this::shown)
                .orElseThrow(() -> new NotFoundException("audit event"));
    }

    Page<AuditEvent> page(AuditFilter filter, PageRequest page) {
        AuditQuery query = matching(filter);
        if (page.cursor() != null) {
            AuditEvent last = last(page);
            query.olderThan(last.at(), last.id());
        }
        List<AuditEvent> found = ask(() -> table.newestFirst(query, page.limit() + 1, 0));
        return Page.of(found, page, AuditEvent::id).map(this::shown);
    }

    List<AuditEvent> slice(AuditFilter filter, int first, int size) {
        return ask(() -> table.newestFirst(matching(filter), size, first)).stream()
                .map(this::shown)
                .toList();
    }

    long count(AuditFilter filter) {
        return ask(() -> table.count(matching(filter)));
    }

    /** Each thousand is a query of its own, so that no transaction waits for a slow reader. */
    void export(AuditFilter filter, AuditSink sink) throws IOException {
        AuditEvent last = null;
        List<AuditEvent> found;
        do {
            AuditQuery query = matching(filter);
            if (last != null) {
                query.newerThan(last.at(), last.id());
            }
            found = ask(() -> table.oldestFirst(query, ROWS));
            for (AuditEvent event : found) {
                sink.accept(shown(event));
                last = event;
            }
        } while (found.size() == ROWS);
    }

    private AuditEvent last(PageRequest page) {
        return ask(() -> table.newestFirst(query().withId(page.beforeId()), 1, 0)).stream()
                .findFirst()
                .orElseThrow(() -> new ValidationFailedException(
                        "cursor", "unknown", "cursor is not one that this list has given out."));
    }

    private AuditQuery matching(AuditFilter filter) {
        return query().matching(filter, seesOperators);
    }

    private AuditQuery query() {
        return new AuditQuery(accountId);
    }

    private AuditEvent shown(AuditEvent event) {
        return seesOperators ? event : event.forAccount();
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** One question to the table. */
    private interface Question<T> {
        T answer() throws SQLException;
    }
}
