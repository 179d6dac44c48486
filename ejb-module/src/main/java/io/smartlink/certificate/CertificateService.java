package io.smartlink.certificate;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.customdomain.DomainRow;
import io.smartlink.customdomain.DomainService;
import io.smartlink.customdomain.HostSettings;
import io.smartlink.platform.DataSourceDefinitions;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Use cases of certificates: how a host's stands, what happened to it, and ordering one now. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateService {
    private static final int EVENTS = 50;

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @EJB
    AccountStanding standing;

    @EJB
    DomainService domains;

    @EJB
    AuditLog audit;

    @Inject
    HostSettings hosts;

    @Inject
    OperatorFiles operator;

    @Inject
    Clock clock;

    /** How the certificate of a host stands; the caller has made sure that it may be told. */
    public CertificateStatus statusOf(String hostname) {
        return operators(hostname)
                .or(() -> new CertificateRows(database).status(hostname, clock.instant()))
                .orElse(CertificateStatus.UNKNOWN);
    }

    /**
     * The certificates of default domain and console host.
     *
     * @throws io.smartlink.account.actor.ForbiddenException unless the actor runs the installation
     */
    public List<HostCertificate> ofInstallation(Actor actor) {
        Permissions.require(actor, Permission.OPERATE);
        return OwnHosts.of(hosts).all().stream()
                .sorted()
                .map(hostname -> new HostCertificate(hostname, statusOf(hostname)))
                .toList();
    }

    /** What happened to it, the newest first, up to {@value #EVENTS} events. */
    public List<CertificateEvent> eventsOf(String hostname) {
        return new CertificateRows(database).events(hostname, EVENTS);
    }

    /**
     * Has the certificate of a host ordered within seconds, if it lacks one or the last order failed: a minute after the last
     * order at the soonest.
     *
     * @throws io.smartlink.customdomain.DomainNotVerifiedException if the host is no serving domain of the actor's account
     * @throws io.smartlink.account.actor.ForbiddenException if the actor may not; default domain and console host are the
     *     operator's
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public CertificateStatus issueNow(Actor actor, String hostname) {
        String host = requireOrderable(actor, hostname);
        new CertificateTable(database).hurry(host, clock.instant());
        audit.record(
                actor,
                AuditEntry.of(
                        AuditAction.CERTIFICATE_ORDERED, AuditSubject.named(AuditSubject.Kind.CERTIFICATE, host)));
        return statusOf(host);
    }

    private String requireOrderable(Actor actor, String hostname) {
        if (hostname.equals(hosts.consoleHost().text())) {
            Permissions.require(actor, Permission.OPERATE);
            return hostname;
        }
        if (!Permissions.allow(actor, Permission.OPERATE)) {
            standing.require(actor, Permission.WRITE_ACCOUNT);
        }
        DomainRow domain = domains.requireUsable(actor, hostname);
        standing.require(actor, domain.shared() ? Permission.OPERATE : Permission.WRITE_ACCOUNT);
        return domain.hostname();
    }

    private Optional<CertificateStatus> operators(String hostname) {
        return operator.find()
                .filter(brought -> brought.covered(OwnHosts.of(hosts).all()).contains(hostname))
                .map(brought -> {
                    var certificate = brought.certificate().certificate();
                    boolean valid = certificate.getNotAfter().toInstant().isAfter(clock.instant());
                    return new CertificateStatus(
                            valid ? CertificateState.VALID : CertificateState.FAILED,
                            CertificateStatus.Source.OPERATOR,
                            certificate.getNotBefore().toInstant(),
                            certificate.getNotAfter().toInstant(),
                            valid ? null : "The operator's certificate has run out.",
                            null);
                });
    }
}
