package io.smartlink.customdomain;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes down what becomes of domains, in the words of the API. */
@ApplicationScoped
class DomainAudit {
    @EJB
    AuditLog log;

    void added(Actor actor, DomainDetails domain) {
        record(actor, AuditAction.DOMAIN_ADDED, domain, AuditChanges.created(fields(domain)));
    }

    /**
     * An edit that leaves all as it was is none.
     *
     * @param sharedByAll whether it is the default domain, which is no account's
     */
    void changed(Actor actor, DomainDetails before, DomainDetails after, boolean sharedByAll) {
        AuditChanges changes = AuditChanges.between(fields(before), fields(after));
        if (!changes.isEmpty()) {
            AuditEntry entry =
                    AuditEntry.of(AuditAction.DOMAIN_UPDATED, subject(after.id(), after.hostname()), changes);
            log.record(actor, sharedByAll ? entry.inInstallation() : entry);
        }
    }

    /** @param archived items that go out of service with it */
    void removed(Actor actor, DomainDetails domain, long archived) {
        AuditFields last = fields(domain).with("archivedItems", archived == 0 ? null : archived);
        record(actor, AuditAction.DOMAIN_REMOVED, domain, AuditChanges.deleted(last));
    }

    /** What a look at DNS has led to; before and after are the domain's states. */
    void looked(Actor actor, Domain domain, DomainEvent.Kind happened, DomainStatus before) {
        AuditChanges changes = AuditChanges.between(
                new AuditFields().with("status", before), new AuditFields().with("status", domain.status()));
        log.record(
                actor,
                AuditEntry.of(action(happened), subject(domain.id(), domain.hostname()), changes)
                        .inAccount(domain.accountId()));
    }

    /** What a look at where it leads has found. */
    void leads(Domain domain, DomainEvent.Kind happened, Set<String> before, Set<String> after) {
        AuditChanges changes = AuditChanges.between(
                new AuditFields().with("unsafeDestinations", String.join(" ", before)),
                new AuditFields().with("unsafeDestinations", String.join(" ", after)));
        log.record(
                Actor.system(domain.accountId()),
                AuditEntry.of(action(happened), subject(domain.id(), domain.hostname()), changes)
                        .inAccount(domain.accountId()));
    }

    /** @param before null for the first one */
    void defaultChanged(@Nullable DomainRow before, DomainRow after) {
        AuditChanges changes = AuditChanges.between(
                new AuditFields().with("hostname", before == null ? null : before.hostname()),
                new AuditFields().with("hostname", after.hostname()));
        log.record(
                Actor.system(AuditEntry.INSTALLATION),
                AuditEntry.of(AuditAction.DOMAIN_DEFAULT_CHANGED, subject(after.id(), after.hostname()), changes));
    }

    private void record(Actor actor, AuditAction action, DomainDetails domain, AuditChanges changes) {
        log.record(actor, AuditEntry.of(action, subject(domain.id(), domain.hostname()), changes));
    }

    private static AuditSubject subject(long id, String hostname) {
        return AuditSubject.of(AuditSubject.Kind.DOMAIN, id, hostname);
    }

    private static AuditAction action(DomainEvent.Kind happened) {
        return switch (happened) {
            case ADDED -> AuditAction.DOMAIN_ADDED;
            case VERIFIED -> AuditAction.DOMAIN_VERIFIED;
            case FAILING -> AuditAction.DOMAIN_FAILING;
            case RECOVERED -> AuditAction.DOMAIN_RECOVERED;
            case STOPPED -> AuditAction.DOMAIN_STOPPED;
            case TAKEN -> AuditAction.DOMAIN_TAKEN;
            case UNSAFE -> AuditAction.DOMAIN_DESTINATION_BLOCKED;
            case SAFE -> AuditAction.DOMAIN_DESTINATION_UNBLOCKED;
            case REMOVED -> AuditAction.DOMAIN_REMOVED;
        };
    }

    /** The logo is told by its size: it is up to 64 KiB of base64. */
    private static AuditFields fields(DomainDetails domain) {
        DomainSettings settings = domain.settings();
        String logo = settings.brand().logo();
        return new AuditFields()
                .with("hostname", domain.hostname())
                .with("caseSensitive", domain.caseSensitive())
                .with("rootDestination", settings.rootDestination())
                .with("notFoundDestination", settings.notFoundDestination())
                .with("robots", settings.robots())
                .with("brandName", settings.brand().name())
                .with("brandColour", settings.brand().colour())
                .with("brandLogo", logo == null ? null : AuditFields.picture(logo));
    }
}
