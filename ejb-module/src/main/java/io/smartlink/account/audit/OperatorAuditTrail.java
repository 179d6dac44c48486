package io.smartlink.account.audit;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of those who run the installation: they look into its own log, which belongs to no account (plans, the
 * blocklist, its own certificates), and into that of any account. Which operator did what, they see.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperatorAuditTrail {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /**
     * An event of a log.
     *
     * @param accountId whose log; null for the installation's, in all methods here
     * @throws NotFoundException if there is no such account, or no event with this id in the log
     */
    public AuditEvent event(Actor operator, @Nullable Long accountId, long id) {
        return of(operator, accountId).event(id);
    }

    /** Events page by page, the newest first; stable while others are added. */
    public Page<AuditEvent> page(Actor operator, @Nullable Long accountId, AuditFilter filter, PageRequest page) {
        return of(operator, accountId).page(filter, page);
    }

    /** Events by position, the newest first, for tables that people page through. */
    public List<AuditEvent> slice(Actor operator, @Nullable Long accountId, AuditFilter filter, int first, int size) {
        return of(operator, accountId).slice(filter, first, size);
    }

    /** How many events pass the filter. */
    public long count(Actor operator, @Nullable Long accountId, AuditFilter filter) {
        return of(operator, accountId).count(filter);
    }

    /**
     * Hands on events, oldest first, however many there are.
     *
     * @throws IOException if the sink takes no more
     */
    public void export(Actor operator, @Nullable Long accountId, AuditFilter filter, AuditSink sink)
            throws IOException {
        of(operator, accountId).export(filter, sink);
    }

    private AuditReader of(Actor operator, @Nullable Long accountId) {
        Permissions.require(operator, Permission.OPERATE);
        return new AuditReader(database, accountId == null ? AuditReader.INSTALLATION : accountId, true)
                .requireAccount();
    }
}
