package io.smartlink.account.audit;

import io.smartlink.account.actor.Actor;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * Takes down who changed what. A record belongs to the caller's transaction, so that a change and its record live or die
 * together; whoever has none is refused, or a change could be left without its record.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditLog {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    Clock clock;

    /** Records one thing. */
    public void record(Actor actor, AuditEntry entry) {
        record(actor, List.of(entry));
    }

    /** Records any number of things that the actor did at once, in one batch. */
    public void record(Actor actor, List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            new AuditTable(database).insert(actor, entries, clock.instant());
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** Records something that stays true when the caller's transaction is rolled back, such as a refusal. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(Actor actor, AuditEntry entry) {
        record(actor, List.of(entry));
    }
}
