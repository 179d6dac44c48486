package io.smartlink.qr;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.link.LinkRow;
import io.smartlink.link.OwnedLinks;
import io.smartlink.link.check.Findings;
import io.smartlink.link.check.NotExaminedException;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.platform.WorkGate;
import io.smartlink.qr.design.Design;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of QR codes. Each change is one transaction, announced where visitors see it; where a dynamic code leads is
 * looked at before it begins. A code of another account is refused like one that never was.
 */
@Stateless
public class QrCodeService {
    private static final System.Logger LOG = System.getLogger(QrCodeService.class.getName());
    private static final int ROUNDS = 3;

    /** A design is read back while its address is held: few do that at a time, and the others wait without a connection. */
    private static final WorkGate READING = new WorkGate(4, 64);

    @EJB
    QrCodeChanges changes;

    @Inject
    OwnedLinks links;

    @Inject
    QrCodeRows rows;

    /**
     * Makes a code.
     *
     * @throws UnreadableDesignException if its design cannot be read back
     * @throws io.smartlink.address.SlugTakenException if something stands at the address
     * @throws io.smartlink.link.check.DestinationUnsafeException if the destination is dangerous
     * @throws io.smartlink.link.DestinationLoopException if the destination is one of our own short links
     * @throws io.smartlink.platform.ValidationFailedException if it is for a link that the account does not have
     * @throws io.smartlink.account.plan.PlanRequiredException if the plan includes no QR codes
     * @throws io.smartlink.account.plan.PlanLimitException if the account has as many as the plan allows
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public QrCodeRow create(Actor actor, QrCodeDraft typed) {
        changes.requireCreatable(actor);
        QrCodeDraft draft = typed.with(Designs.cleaned(typed.design(), Design.PLAIN));
        Findings findings = draft.own() == null ? Findings.NONE : links.examine(actor, draft.own(), List.of());
        return READING.pass(() -> changes.create(actor, draft, findings));
    }

    /** @throws NotFoundException if the account has no such code */
    public QrCodeRow code(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_LINKS);
        return rows.require(actor, id);
    }

    /** The account's codes page by page, the newest first; without the pictures of their logos. */
    public Page<QrCodeRow> page(Actor actor, QrCodeFilter filter, PageRequest page) {
        Permissions.require(actor, Permission.READ_LINKS);
        List<QrCodeRow> found = rows.list(actor, filter, page.beforeId(), 0, page.limit() + 1);
        return Page.of(found, page, QrCodeRow::id);
    }

    /** The same by position, for tables that people page through. */
    public List<QrCodeRow> slice(Actor actor, QrCodeFilter filter, int first, int size) {
        Permissions.require(actor, Permission.READ_LINKS);
        return rows.list(actor, filter, Long.MAX_VALUE, first, size);
    }

    /** How many codes of the account pass the filter. */
    public long count(Actor actor, QrCodeFilter filter) {
        Permissions.require(actor, Permission.READ_LINKS);
        return rows.count(actor, filter);
    }

    /** The account's codes among these, whole, in their order; ids that it has no code for are passed over. */
    public List<QrCodeRow> codes(Actor actor, Collection<Long> ids) {
        Permissions.require(actor, Permission.READ_LINKS);
        return ids.isEmpty() ? List.of() : rows.list(actor, ids);
    }

    /**
     * The ids of the account's codes, for those who take many one after the other: a code may carry a picture.
     *
     * @param ids which; those that it has no code for are passed over. Null for the newest that pass the filter
     * @param most how many at most, if no ids are given
     */
    public List<Long> ids(Actor actor, @Nullable Collection<Long> ids, QrCodeFilter filter, int most) {
        Permissions.require(actor, Permission.READ_LINKS);
        if (ids == null) {
            return rows.ids(actor, filter, most);
        }
        return ids.isEmpty() ? List.of() : rows.known(actor, ids);
    }

    /**
     * Makes a code what the edit makes of it; a dynamic one may move to another address, which a printed code does not follow.
     *
     * @param edit gets the code as it is and gives the draft of what it shall be; may throw to leave all as it was. It is
     *     asked once before the code is held, and then in earnest
     * @throws StaleVersionException if it is no longer the one that the caller read
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public QrCodeRow edit(Actor actor, long id, VersionCondition condition, Function<QrCodeRow, QrCodeDraft> edit) {
        Function<QrCodeRow, QrCodeDraft> clean = before -> {
            QrCodeDraft draft = edit.apply(before);
            return draft.with(Designs.cleaned(draft.design(), before.design()));
        };
        for (int round = 0; round < ROUNDS; round++) {
            QrCodeRow before = changes.requireChangeable(actor, id, condition);
            QrCodeDraft draft = edit.apply(before);
            Findings findings =
                    draft.own() == null ? Findings.NONE : links.examine(actor, draft.own(), List.of(before.link()));
            try {
                return READING.pass(() -> changes.edit(actor, id, condition, clean, findings));
            } catch (NotExaminedException changedMeanwhile) {
                LOG.log(Level.DEBUG, "A QR code was changed while its destination was looked at");
            }
        }
        throw new StaleVersionException();
    }

    /**
     * Deletes a code; the address of a dynamic one is free at once, and what was counted stays in the account's reports.
     *
     * @throws StaleVersionException if it is no longer the one that the caller read
     */
    public void delete(Actor actor, long id, VersionCondition condition) {
        changes.delete(actor, id, condition);
    }

    /** What a code of a link says: its short URL, marked so that visits count as scans. */
    public static String marked(LinkRow link) {
        return QrCodeRow.marked(link);
    }
}
