package io.smartlink.safety.scan;

import io.smartlink.customdomain.DomainLeads;
import io.smartlink.link.check.Finding;
import io.smartlink.link.check.Safety;
import io.smartlink.link.target.Destination;
import io.smartlink.safety.inspection.Inspection;
import io.smartlink.safety.inspection.PlainDestination;
import io.smartlink.safety.provider.SafetySettings;
import io.smartlink.safety.provider.ThreatLookup;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks again at where domains lead by themselves. */
@ApplicationScoped
class DomainScan {
    /** Domains claimed together, with two destinations each at most. */
    private static final int AT_ONCE = 20;

    @EJB
    DomainLeads leads;

    @Inject
    Inspection inspection;

    @Inject
    ThreatLookup threats;

    @Inject
    SafetySettings settings;

    /**
     * Looks at what is due.
     *
     * @param most destinations to ask about, some more because a domain is looked at whole
     * @param before domains that were last looked at before it are due
     * @return how many destinations may still be asked about
     */
    int ask(int most, Instant before) {
        int left = most;
        while (left > 0) {
            List<DomainLeads.Due> due = leads.claim(before, threats.isSilent() ? 1 : Math.min(left, AT_ONCE));
            if (due.isEmpty()) {
                return left;
            }
            Set<Destination> asked = due.stream()
                    .flatMap(domain -> domain.destinations().stream())
                    .map(PlainDestination::of)
                    .collect(Collectors.toSet());
            Map<Destination, Finding> found = inspection.findings(asked, true);
            due.forEach(domain -> keep(domain, found));
            left -= asked.size();
            if (threats.isSilent()) {
                return left;
            }
        }
        return left;
    }

    /** What is dangerous is stopped whether or not somebody has answered about the rest. */
    private void keep(DomainLeads.Due domain, Map<Destination, Finding> found) {
        Map<String, String> dangerous = new HashMap<>();
        boolean pending = false;
        for (String destination : domain.destinations()) {
            Finding finding = found.get(PlainDestination.of(destination));
            if (finding.safety() == Safety.MALICIOUS) {
                dangerous.put(destination, String.valueOf(finding.reason()));
            }
            pending |= finding.pending();
        }
        if (pending && dangerous.isEmpty()) {
            leads.putOff(domain, settings.pauseAfter(domain.tries()));
        } else {
            leads.keep(domain, dangerous);
        }
    }
}
