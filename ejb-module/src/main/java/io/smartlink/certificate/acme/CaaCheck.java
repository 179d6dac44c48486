package io.smartlink.certificate.acme;

import io.smartlink.customdomain.dns.DnsAnswer;
import io.smartlink.customdomain.dns.DnsLookup;
import io.smartlink.customdomain.dns.RecordType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a host's CAA records let an authority issue for it (RFC 8659): those of the name itself, else of the nearest
 * parent that has any.
 */
final class CaaCheck {
    private static final int CRITICAL = 128;

    private final DnsLookup dns;

    CaaCheck(DnsLookup dns) {
        this.dns = dns;
    }

    /**
     * @param identities names of the authority; empty: nobody can tell, so nothing is checked
     * @throws Unanswered if DNS does not answer
     */
    @Nullable
    String objection(String hostname, List<String> identities) {
        if (identities.isEmpty()) {
            return null;
        }
        for (String name = hostname; !name.isEmpty(); name = parent(name)) {
            DnsAnswer answer = dns.lookup(name, RecordType.CAA);
            if (answer.isFailure()) {
                throw new Unanswered("DNS did not answer for the CAA record of " + name + ": " + answer.fault() + ".");
            }
            if (!answer.values().isEmpty()) {
                return objection(
                        name, answer.values().stream().map(Property::parse).toList(), identities);
            }
        }
        return null;
    }

    private static @Nullable String objection(String name, List<Property> properties, List<String> identities) {
        if (properties.stream().anyMatch(Property::isUnknownAndCritical)) {
            return "The CAA record of " + name + " holds a critical property that nobody here knows.";
        }
        List<String> allowed = properties.stream()
                .filter(property -> property.tag().equals("issue"))
                .map(Property::issuer)
                .toList();
        if (allowed.isEmpty() || identities.stream().map(CaaCheck::lower).anyMatch(allowed::contains)) {
            return null;
        }
        return "The CAA record of %s does not let the certificate authority issue. Add: 0 issue \"%s\"."
                .formatted(name, identities.get(0));
    }

    private static String parent(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** DNS gave no answer, so nothing can be said. */
    static final class Unanswered extends RuntimeException {
        Unanswered(String message) {
            super(message);
        }
    }

    private record Property(int flags, String tag, String value) {
        static Property parse(String text) {
            String[] parts = text.strip().split("\\s+", 3);
            return new Property(Integer.parseInt(parts[0]), lower(parts[1]), parts.length < 3 ? "" : parts[2]);
        }

        /** The issuer's name, without parameters; empty for nobody. */
        String issuer() {
            int end = value.indexOf(';');
            return lower((end < 0 ? value : value.substring(0, end)).strip());
        }

        boolean isUnknownAndCritical() {
            return (flags & CRITICAL) != 0
                    && !List.of("issue", "issuewild", "iodef").contains(tag);
        }
    }
}
