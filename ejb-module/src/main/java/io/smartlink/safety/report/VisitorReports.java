package io.smartlink.safety.report;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.address.AddressBook;
import io.smartlink.address.ItemKind;
import io.smartlink.address.SlugKey;
import io.smartlink.address.TakenAddress;
import io.smartlink.customdomain.DomainRow;
import io.smartlink.customdomain.DomainService;
import io.smartlink.platform.StrangerLimit;
import io.smartlink.platform.StrangerLimit.Tries;
import io.smartlink.safety.review.ReviewKind;
import io.smartlink.safety.review.ReviewQueue;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Takes reports of visitors into the review queue. */
@Stateless
public class VisitorReports {
    private static final Tries REPORTS = new Tries("abuse_report", "abuse_report_salt", 5);

    private static final int LONGEST = 500;

    @PersistenceContext
    EntityManager em;

    @EJB
    DomainService domains;

    @EJB
    AuditLog audit;

    @Inject
    AddressBook addresses;

    @Inject
    StrangerLimit limit;

    @Inject
    ReviewQueue reviews;

    /**
     * Takes a report.
     *
     * @param formHost domain of ours on which the form was sent
     * @param typed the address of a link, a QR code or a bio page as the visitor gives it
     * @param reason what the visitor says; cut after {@value #LONGEST} characters
     * @param visitor the visitor's IP address, kept as a keyed hash for a day at most
     */
    public ReportOutcome report(String formHost, String typed, String reason, String visitor) {
        if (!limit.take(REPORTS, visitor)) {
            return ReportOutcome.TOO_MANY;
        }
        Optional<Reported> found = ReportedAddress.tryParse(typed, formHost).flatMap(this::standingAt);
        found.ifPresent(item -> queue(item, tidy(reason)));
        return found.isPresent() ? ReportOutcome.TAKEN : ReportOutcome.NO_SUCH_LINK;
    }

    private Optional<Reported> standingAt(ReportedAddress address) {
        return domains.findServing(address.host())
                .flatMap(domain -> standingAt(domain, address.rawPath()))
                .flatMap(this::reported);
    }

    private Optional<TakenAddress> standingAt(DomainRow domain, String rawPath) {
        String key = SlugKey.ofRawPath(rawPath, domain.caseSensitive());
        return key == null ? Optional.empty() : addresses.find(domain.id(), key);
    }

    /** Empty for a page that visitors cannot see: its address says nothing to them. */
    @SuppressWarnings("unchecked")
    private Optional<Reported> reported(TakenAddress taken) {
        List<Object[]> rows =
                em.createNativeQuery("""
                        select coalesce(l.account_id, p.account_id), coalesce(l.destination, d.hostname || '/' || a.slug),
                               d.hostname || '/' || a.slug
                        from address a
                        join domain d on d.id = a.domain_id
                        left join link l on l.id = a.item_id
                        left join bio_page p on p.id = a.item_id and p.published is not null
                        where a.item_id = :id and (l.id is not null or p.id is not null)
                        """).setParameter("id", taken.itemId()).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Reported(
                        taken.itemId(),
                        taken.kind(),
                        ((Number) row[0]).longValue(),
                        row[1].toString(),
                        row[2].toString()));
    }

    private void queue(Reported item, String reason) {
        reviews.add(ReviewKind.REPORT, item.accountId(), item.id(), item.url(), reason);
        audit.record(
                Actor.system(item.accountId()),
                AuditEntry.of(
                                AuditAction.REPORT_RECEIVED,
                                AuditSubject.of(subject(item.kind()), item.id(), item.address()))
                        .inInstallation());
    }

    private static AuditSubject.Kind subject(ItemKind kind) {
        return switch (kind) {
            case LINK -> AuditSubject.Kind.LINK;
            case QR -> AuditSubject.Kind.QR_CODE;
            case BIO -> AuditSubject.Kind.BIO_PAGE;
        };
    }

    private static String tidy(String reason) {
        String line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    /**
     * What stands at a reported address.
     *
     * @param url what the report is about: where a link leads, else the address itself
     */
    private record Reported(long id, ItemKind kind, long accountId, String url, String address) {}
}
