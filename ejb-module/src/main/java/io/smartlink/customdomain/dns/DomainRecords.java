package io.smartlink.customdomain.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The records that a domain needs, and their check. Two things are asked: a TXT record that only the owner can set, and the
 * domain pointing to us, by a CNAME (subdomains) or by address records (a domain's apex, where RFC 1034 §3.6.2 allows no
 * CNAME; providers' ALIAS records appear as addresses).
 *
 * <p>A CNAME that is there decides alone: a domain that points elsewhere by name is not ours because the addresses behind that
 * name happen to be. The first question that DNS does not answer ends the check, so that a dead resolver costs one time-out.
 */
public final class DomainRecords {
    static final String TXT_LABEL = "_smartlink.";
    static final String TXT_VALUE = "smartlink-verify=";

    private final Supplier<DnsLookup> lookups;
    private final DnsTargets targets;

    /** @param lookups hands out one for each check */
    public DomainRecords(Supplier<DnsLookup> lookups, DnsTargets targets) {
        this.lookups = lookups;
        this.targets = targets;
    }

    public DomainRecords(DnsLookup dns, DnsTargets targets) {
        this(() -> dns, targets);
    }

    /** What the owner is asked to set, while nobody has looked yet. */
    public List<DnsRecord> toSet(String hostname, String token) {
        List<DnsRecord> records = new ArrayList<>();
        records.add(new DnsRecord(RecordType.CNAME, hostname, targets.cname(), null, false, null));
        for (RecordType type : List.of(RecordType.A, RecordType.AAAA)) {
            List<String> expected = RecordLook.ofType(type, targets.addresses());
            if (!expected.isEmpty()) {
                records.add(new DnsRecord(type, hostname, String.join(", ", expected), null, false, null));
            }
        }
        records.add(new DnsRecord(RecordType.TXT, TXT_LABEL + hostname, TXT_VALUE + token, null, false, null));
        return records;
    }

    /** Looks whether the domain is the account's and points to us. */
    public DnsFindings check(String hostname, String token) {
        DnsRecord proof;
        DnsFindings pointing;
        try {
            RecordLook look = new RecordLook(lookups.get(), targets);
            pointing = look.pointing(hostname);
            proof = look.proof(hostname, token);
        } catch (RecordLook.Unanswered unanswered) {
            return unanswered(toSet(hostname, token), unanswered);
        }
        List<DnsRecord> records = new ArrayList<>(pointing.records());
        records.add(proof);
        return new DnsFindings(records, proof.ok(), pointing.pointed(), true);
    }

    /** Looks only whether visitors of a host come to us; {@code owned} of the findings is false. */
    public DnsFindings checkPointing(String hostname) {
        try {
            return new RecordLook(lookups.get(), targets).pointing(hostname);
        } catch (RecordLook.Unanswered unanswered) {
            List<DnsRecord> records = toSet(hostname, "").stream()
                    .filter(expected -> expected.type() != RecordType.TXT)
                    .toList();
            return unanswered(records, unanswered);
        }
    }

    private static DnsFindings unanswered(List<DnsRecord> toSet, RecordLook.Unanswered unanswered) {
        List<DnsRecord> records = toSet.stream()
                .map(expected -> new DnsRecord(
                        expected.type(), expected.name(), expected.expected(), null, false, unanswered.getMessage()))
                .toList();
        return new DnsFindings(records, false, false, false);
    }
}
