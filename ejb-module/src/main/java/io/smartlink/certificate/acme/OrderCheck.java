package io.smartlink.certificate.acme;

import io.smartlink.customdomain.dns.DnsAnswer;
import io.smartlink.customdomain.dns.DnsFindings;
import io.smartlink.customdomain.dns.DnsLookup;
import io.smartlink.customdomain.dns.DnsRecord;
import io.smartlink.customdomain.dns.DomainRecords;
import io.smartlink.customdomain.dns.RecordType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at DNS before an order is made, so that none is wasted on a host that the authority would refuse. */
public final class OrderCheck {
    private final DnsLookup dns;
    private final DomainRecords records;
    private final Set<String> ownHosts;

    /** @param ownHosts hosts of the installation itself: what they point to is by definition us */
    public OrderCheck(DnsLookup dns, DomainRecords records, Set<String> ownHosts) {
        this.dns = dns;
        this.records = records;
        this.ownHosts = Set.copyOf(ownHosts);
    }

    /** @param caaIdentities names of the authority in CAA records */
    public Finding look(String hostname, List<String> caaIdentities) {
        Finding pointing = ownHosts.contains(hostname) ? hasAddress(hostname) : pointsToUs(hostname);
        if (!pointing.isClear()) {
            return pointing;
        }
        try {
            String objection = new CaaCheck(dns).objection(hostname, caaIdentities);
            return objection == null ? Finding.CLEAR : Finding.against(objection);
        } catch (CaaCheck.Unanswered unanswered) {
            return Finding.unknown(Objects.requireNonNull(unanswered.getMessage()));
        }
    }

    private Finding pointsToUs(String hostname) {
        DnsFindings findings = records.checkPointing(hostname);
        if (findings.pointed()) {
            return Finding.CLEAR;
        }
        String why = findings.records().stream()
                .filter(record -> !record.ok())
                .map(DnsRecord::message)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        return findings.conclusive() ? Finding.against(why) : Finding.unknown(why);
    }

    private Finding hasAddress(String hostname) {
        for (RecordType type : List.of(RecordType.A, RecordType.AAAA)) {
            DnsAnswer answer = dns.lookup(hostname, type);
            if (answer.isFailure()) {
                return Finding.unknown("DNS did not answer for " + hostname + ": " + answer.fault() + ".");
            }
            if (!answer.values().isEmpty()) {
                return Finding.CLEAR;
            }
        }
        return Finding.against(hostname + " has no address in DNS.");
    }

    /**
     * What came of a look.
     *
     * @param objection why no order is made, in plain words; empty for none
     * @param conclusive whether DNS answered
     */
    public record Finding(String objection, boolean conclusive) {
        static final Finding CLEAR = new Finding("", true);

        static Finding against(String objection) {
            return new Finding(objection, true);
        }

        static Finding unknown(String objection) {
            return new Finding(objection, false);
        }

        /** Whether an order makes sense. */
        public boolean isClear() {
            return objection.isEmpty();
        }
    }
}
