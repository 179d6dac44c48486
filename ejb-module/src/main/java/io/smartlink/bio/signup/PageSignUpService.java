package io.smartlink.bio.signup;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Use cases of those who run pages and look after who has signed up there. */
@Stateless
public class PageSignUpService {
    /** Rows of an export that are in memory at a time. */
    private static final int ROWS = 1_000;

    @EJB
    AccountStanding standing;

    @EJB
    AuditLog audit;

    @Inject
    SignUpTable table;

    /** The account's sign-ups page by page, the newest first. */
    public Page<SignUpRow> page(Actor actor, SignUpFilter filter, PageRequest page) {
        Permissions.require(actor, Permission.READ_SIGN_UPS);
        List<SignUpRow> found = table.list(actor.accountId(), filter, page.beforeId(), 0, page.limit() + 1);
        return Page.of(found, page, SignUpRow::id);
    }

    /** The account's sign-ups by position, the newest first, for tables that people page through. */
    public List<SignUpRow> slice(Actor actor, SignUpFilter filter, int first, int size) {
        Permissions.require(actor, Permission.READ_SIGN_UPS);
        return table.list(actor.accountId(), filter, Long.MAX_VALUE, first, size);
    }

    /** How many sign-ups of the account pass the filter. */
    public long count(Actor actor, SignUpFilter filter) {
        Permissions.require(actor, Permission.READ_SIGN_UPS);
        return table.count(actor.accountId(), filter);
    }

    /** The pages on which people have signed up, by title. */
    public List<SignUpPage> pages(Actor actor) {
        Permissions.require(actor, Permission.READ_SIGN_UPS);
        return table.pages(actor.accountId());
    }

    /**
     * Hands on the account's sign-ups, the newest first, however many there are.
     *
     * @throws IOException if the sink takes no more
     */
    public void export(Actor actor, SignUpFilter filter, Sink sink) throws IOException {
        Permissions.require(actor, Permission.READ_SIGN_UPS);
        long before = Long.MAX_VALUE;
        List<SignUpRow> found;
        do {
            found = table.list(actor.accountId(), filter, before, 0, ROWS);
            for (SignUpRow row : found) {
                sink.accept(row);
                before = row.id();
            }
        } while (found.size() == ROWS);
    }

    /**
     * Deletes a sign-up, with the proof of consent: for those who ask for it. The log keeps that it happened, not the
     * address.
     *
     * @throws NotFoundException if the account has none with this id
     */
    public void delete(Actor actor, long id) {
        standing.require(actor, Permission.DELETE_SIGN_UPS);
        table.find(actor.accountId(), id).orElseThrow(() -> new NotFoundException("sign-up"));
        table.delete(actor.accountId(), id);
        audit.record(
                actor,
                AuditEntry.of(
                        AuditAction.SIGN_UP_DELETED,
                        AuditSubject.of(AuditSubject.Kind.SIGN_UP, id, OpaqueId.text(id))));
    }

    /** Takes rows one after the other. */
    @FunctionalInterface
    public interface Sink {
        /** @throws IOException if it takes no more */
        void accept(SignUpRow row) throws IOException;
    }
}
