package io.smartlink.account.key;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Origin;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.VersionCondition;
import io.smartlink.platform.secret.Secret;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * Use cases of an account's API keys. Each is one transaction. A key of another account is refused like one that never was;
 * what was deleted or has expired is worth nothing from that moment on, since every call looks its key up.
 */
@Stateless
public class KeyService {
    public static final int MAX_KEYS = 100;

    private static final String PREFIX = "sl_";

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @EJB
    AccountStanding standing;

    @EJB
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Makes a key.
     *
     * @throws io.smartlink.platform.ValidationFailedException if it would be more than its maker
     * @throws KeyLimitException if the account has {@value #MAX_KEYS}
     */
    public CreatedKey create(Actor actor, KeyDraft draft) {
        requireWritable(actor);
        return run(table -> {
            Instant now = clock.instant();
            bounds(table, actor, now).require(draft);
            if (table.countAlone(actor.accountId()) >= MAX_KEYS) {
                throw new KeyLimitException(MAX_KEYS);
            }
            long id = OpaqueId.next();
            Secret secret = Secret.random(PREFIX);
            table.insert(id, actor, draft, secret, now);
            KeyRow made = require(table, actor, id);
            record(actor, AuditAction.API_KEY_CREATED, made, AuditChanges.created(fields(draft)));
            return new CreatedKey(made, secret.text());
        });
    }

    /** @throws NotFoundException if the account has no such key */
    public KeyRow key(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_KEYS);
        return run(table -> require(table, actor, id));
    }

    /** The account's keys page by page, the newest first, those that have expired too. */
    public Page<KeyRow> page(Actor actor, PageRequest page) {
        Permissions.require(actor, Permission.READ_KEYS);
        List<KeyRow> found = run(table -> table.before(actor.accountId(), page.beforeId(), page.limit() + 1));
        return Page.of(found, page, KeyRow::id);
    }

    /**
     * Makes a key what the edit makes of it, which is no more than it was; it is held meanwhile.
     *
     * @throws io.smartlink.platform.StaleVersionException if it is no longer the one that the caller read
     * @throws io.smartlink.platform.ValidationFailedException if it would become more than it was, or than its changer
     */
    public KeyRow edit(Actor actor, long id, VersionCondition condition, UnaryOperator<KeyDraft> edit) {
        requireWritable(actor);
        return run(table -> {
            KeyRow before = hold(table, actor, id);
            condition.require(before.version());
            KeyDraft draft = edit.apply(before.draft());
            bounds(table, actor, clock.instant()).requireChange(before.draft(), draft);
            AuditChanges changes = AuditChanges.between(fields(before.draft()), fields(draft));
            if (!changes.isEmpty()) {
                table.update(actor.accountId(), id, draft);
                record(actor, AuditAction.API_KEY_UPDATED, before, changes);
            }
            return require(table, actor, id);
        });
    }

    /**
     * Deletes a key; the next call with it is refused. A suspended account may do that too.
     *
     * @throws io.smartlink.platform.StaleVersionException if it is no longer the one that the caller read
     */
    public void delete(Actor actor, long id, VersionCondition condition) {
        Permissions.require(actor, Permission.DELETE_KEYS);
        run(table -> {
            KeyRow last = hold(table, actor, id);
            condition.require(last.version());
            table.delete(actor.accountId(), id);
            record(actor, AuditAction.API_KEY_DELETED, last, AuditChanges.deleted(fields(last.draft())));
            return last;
        });
    }

    /**
     * Deletes the keys of a member who goes or has less to say from now on, as far as they could change who belongs to the
     * account or run the installation; keys that work with links stay, for programs go on without who set them up.
     */
    public void withdraw(Actor actor, long memberId) {
        requireWritable(actor);
        run(table -> {
            List<KeyRow> powerful = table.holdPowerful(actor.accountId(), memberId);
            for (KeyRow key : powerful) {
                table.delete(actor.accountId(), key.id());
                record(actor, AuditAction.API_KEY_DELETED, key, AuditChanges.deleted(fields(key.draft())));
            }
            return powerful;
        });
    }

    private void requireWritable(Actor actor) {
        standing.require(actor, Permission.MANAGE_KEYS);
    }

    private static KeyBounds bounds(KeyTable table, Actor actor, Instant now) throws SQLException {
        if (actor.origin().source() != Origin.Source.API) {
            return new KeyBounds(actor, null, now);
        }
        KeyRow own = table.find(actor.accountId(), actor.id())
                .orElseThrow(() -> new ForbiddenException(Permission.MANAGE_KEYS)); // deleted since the call began
        return new KeyBounds(actor, own.expiresAt(), now);
    }

    private static KeyRow require(KeyTable table, Actor actor, long id) throws SQLException {
        return table.find(actor.accountId(), id).orElseThrow(() -> new NotFoundException("API key"));
    }

    private static KeyRow hold(KeyTable table, Actor actor, long id) throws SQLException {
        return table.hold(actor.accountId(), id).orElseThrow(() -> new NotFoundException("API key"));
    }

    private void record(Actor actor, AuditAction action, KeyRow key, AuditChanges changes) {
        AuditSubject subject = AuditSubject.of(AuditSubject.Kind.API_KEY, key.id(), key.name());
        audit.record(actor, AuditEntry.of(action, subject, changes));
    }

    private static AuditFields fields(KeyDraft draft) {
        return new AuditFields()
                .with("name", draft.name())
                .with(
                        "scopes",
                        draft.scopes().stream().map(scope -> scope.word()).toList())
                .with("expiresAt", draft.expiresAt());
    }

    private <T> T run(Work<T> work) {
        try {
            return work.on(new KeyTable(database));
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** Something to do with the table. */
    private interface Work<T> {
        T on(KeyTable table) throws SQLException;
    }
}
