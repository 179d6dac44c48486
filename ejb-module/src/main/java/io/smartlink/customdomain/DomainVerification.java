package io.smartlink.customdomain;

import io.smartlink.account.actor.Actor;
import io.smartlink.customdomain.dns.DomainRecords;
import io.smartlink.platform.NotFoundException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at DNS whether domains are proved. No transaction and no lock is held while DNS is asked; a resolver that does not
 * answer costs one time-out, see {@link DomainRecords}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DomainVerification {
    private static final System.Logger LOG = System.getLogger(DomainVerification.class.getName());
    private static final int AT_ONCE = 20;

    @EJB
    DomainLooks looks;

    @Inject
    LookGate gate;

    @Inject
    DomainRecords dns;

    /**
     * Looks at a domain now.
     *
     * @throws NotFoundException if the account has no such domain
     * @throws DomainTakenException if another account has proved it
     * @throws LooksBusyException if too many look at domains already
     */
    public DomainDetails verify(Actor actor, long id) {
        DomainLook wanted = looks.one(actor, id);
        DomainDetails looked = gate.pass(id, () -> look(actor, wanted));
        if (looked == null) {
            throw new NotFoundException("domain");
        }
        looks.one(actor, id); // who was overtaken meanwhile is told so
        return looked;
    }

    /** Looks at all domains whose time has come. */
    public void verifyDue() {
        List<DomainLook> due;
        do {
            due = looks.claimDue(AT_ONCE);
            due.forEach(this::lookAlone);
        } while (due.size() == AT_ONCE);
    }

    /** One domain that cannot be looked at keeps no other from it; its claim ends by itself. */
    private void lookAlone(DomainLook look) {
        try {
            look(null, look);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A domain could not be looked at: " + look.hostname(), failed);
        }
    }

    private @Nullable DomainDetails look(@Nullable Actor asker, DomainLook look) {
        return looks.record(asker, look, dns.check(look.hostname(), look.token()));
    }
}
