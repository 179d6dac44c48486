package io.smartlink.customdomain.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One look at the records of one host, see {@link DomainRecords}; ends at the first question that DNS does not answer. */
final class RecordLook {
    private static final int MAX_CNAMES = 8;
    private static final int MAX_SHOWN = 500; // characters

    private final DnsLookup dns;
    private final DnsTargets targets;

    RecordLook(DnsLookup dns, DnsTargets targets) {
        this.dns = dns;
        this.targets = targets;
    }

    /** @throws Unanswered if DNS does not answer */
    DnsFindings pointing(String hostname) {
        List<String> names = cnamesFrom(hostname);
        List<DnsRecord> records = names.isEmpty() ? addresses(hostname) : List.of(cname(hostname, names));
        boolean pointed = records.stream().allMatch(DnsRecord::ok);
        return new DnsFindings(records, false, pointed, true);
    }

    private DnsRecord cname(String hostname, List<String> names) {
        boolean ok = names.contains(targets.cname());
        String message =
                ok ? null : "The CNAME record leads to %s. Change it to %s.".formatted(names.get(0), targets.cname());
        return new DnsRecord(RecordType.CNAME, hostname, targets.cname(), String.join(" → ", names), ok, message);
    }

    /** The names that a name stands for, one after the other. */
    private List<String> cnamesFrom(String hostname) {
        List<String> names = new ArrayList<>();
        String name = hostname;
        while (names.size() < MAX_CNAMES && !names.contains(targets.cname())) {
            List<String> next = ask(name, RecordType.CNAME);
            if (next.isEmpty() || names.contains(next.get(0))) {
                return names;
            }
            name = next.get(0);
            names.add(name);
        }
        return names;
    }

    private List<DnsRecord> addresses(String hostname) {
        List<String> found4 = ask(hostname, RecordType.A);
        List<String> found6 = ask(hostname, RecordType.AAAA);
        if (found4.isEmpty() && found6.isEmpty()) {
            return nothingPoints(hostname);
        }
        List<String> ours = targets.addresses().isEmpty() ? ofTheTarget() : targets.addresses();
        List<String> ours6 = ofType(RecordType.AAAA, ours);
        List<DnsRecord> records = new ArrayList<>();
        if (!found4.isEmpty() || found6.isEmpty() || ours6.isEmpty()) {
            records.add(addresses(RecordType.A, hostname, ofType(RecordType.A, ours), found4));
        }
        if (!found6.isEmpty()) {
            records.add(
                    ours6.isEmpty() ? noMatter(hostname, found6) : addresses(RecordType.AAAA, hostname, ours6, found6));
        }
        return records;
    }

    private List<DnsRecord> nothingPoints(String hostname) {
        List<String> ours = targets.addresses().isEmpty() ? ofTheTarget() : targets.addresses();
        List<DnsRecord> records = new ArrayList<>();
        records.add(new DnsRecord(
                RecordType.CNAME,
                hostname,
                targets.cname(),
                null,
                false,
                "%s points nowhere. Set a CNAME record to %s%s."
                        .formatted(
                                hostname,
                                targets.cname(),
                                ours.isEmpty() ? "" : ", or address records where a CNAME is not allowed")));
        for (RecordType type : List.of(RecordType.A, RecordType.AAAA)) {
            List<String> expected = ofType(type, ours);
            if (!expected.isEmpty()) {
                records.add(new DnsRecord(
                        type, hostname, joined(expected), null, false, "Only needed where a CNAME is not allowed."));
            }
        }
        return records;
    }

    private DnsRecord addresses(RecordType type, String hostname, List<String> ours, List<String> found) {
        boolean ok = !found.isEmpty() && ours.containsAll(found);
        String expected = ours.isEmpty() ? "CNAME " + targets.cname() : joined(ours);
        String message = ok
                ? null
                : found.isEmpty()
                        ? "There is no %s record. Set it to %s.".formatted(type, expected)
                        : "The %s record leads to %s, which is not this installation. Set it to %s, and take others out."
                                .formatted(type, joined(found), expected);
        return new DnsRecord(type, hostname, expected, emptyToNull(found), ok, message);
    }

    /** We are not told of an IPv6 address of ours, so none can be wrong. */
    private static DnsRecord noMatter(String hostname, List<String> found) {
        return new DnsRecord(
                RecordType.AAAA,
                hostname,
                "",
                joined(found),
                true,
                "Visitors with IPv6 go to " + joined(found) + ", which the installation does not know as its own.");
    }

    /** @throws Unanswered if DNS does not answer */
    DnsRecord proof(String hostname, String token) {
        String name = DomainRecords.TXT_LABEL + hostname;
        String expected = DomainRecords.TXT_VALUE + token;
        List<String> found = ask(name, RecordType.TXT);
        boolean ok = found.stream().anyMatch(value -> value.strip().equals(expected));
        String message = ok
                ? null
                : found.isEmpty()
                        ? "There is no TXT record at " + name + ". Set it to prove that the domain is yours."
                        : "The TXT record at " + name + " has another value. Add one with the expected value.";
        return new DnsRecord(RecordType.TXT, name, expected, emptyToNull(found), ok, message);
    }

    private List<String> ofTheTarget() {
        return Stream.concat(
                        ask(targets.cname(), RecordType.A).stream(), ask(targets.cname(), RecordType.AAAA).stream())
                .toList();
    }

    private List<String> ask(String name, RecordType type) {
        DnsAnswer answer = dns.lookup(name, type);
        if (answer.fault() != null) {
            throw new Unanswered("DNS did not answer for the %s record of %s: %s. It will be tried again."
                    .formatted(type, name, answer.fault()));
        }
        return type == RecordType.CNAME
                ? answer.values().stream()
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .toList()
                : answer.values();
    }

    static List<String> ofType(RecordType type, List<String> addresses) {
        return addresses.stream()
                .filter(address -> address.contains(":") == (type == RecordType.AAAA))
                .toList();
    }

    /** Cut where it is too long to be shown: what stands in DNS is for strangers to decide. */
    private static String joined(List<String> values) {
        String all = String.join(", ", values);
        return all.length() <= MAX_SHOWN ? all : all.substring(0, MAX_SHOWN) + "…";
    }

    private static @Nullable String emptyToNull(List<String> values) {
        return values.isEmpty() ? null : joined(values);
    }

    /** A question stayed without answer. */
    static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unanswered(String message) {
            super(message, null, false, false);
        }
    }
}
