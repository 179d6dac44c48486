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

/** Use cases of those who look into the audit log of their account; {@link AuditLog} writes it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTrail {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /** @throws NotFoundException if there is none with this id in the account's log */
    public AuditEvent event(Actor actor, long id) {
        return of(actor).event(id);
    }

    /** The account's events page by page, the newest first; stable while others are added. */
    public Page<AuditEvent> page(Actor actor, AuditFilter filter, PageRequest page) {
        return of(actor).page(filter, page);
    }

    /** The account's events by position, the newest first, for tables that people page through. */
    public List<AuditEvent> slice(Actor actor, AuditFilter filter, int first, int size) {
        return of(actor).slice(filter, first, size);
    }

    /** How many events of the account pass the filter. */
    public long count(Actor actor, AuditFilter filter) {
        return of(actor).count(filter);
    }

    /**
     * Hands on the account's events, oldest first, however many there are.
     *
     * @throws IOException if the sink takes no more
     */
    public void export(Actor actor, AuditFilter filter, AuditSink sink) throws IOException {
        of(actor).export(filter, sink);
    }

    private AuditReader of(Actor actor) {
        Permissions.require(actor, Permission.READ_AUDIT_LOG);
        return new AuditReader(database, actor.accountId(), actor.operator());
    }
}
