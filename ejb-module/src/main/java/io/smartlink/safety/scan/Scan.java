package io.smartlink.safety.scan;

import io.smartlink.link.check.Finding;
import io.smartlink.link.target.Destination;
import io.smartlink.safety.inspection.Inspection;
import io.smartlink.safety.provider.SafetySettings;
import io.smartlink.safety.provider.ThreatLookup;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * One round over what is due, as much of it as the settings allow: first the domains, of which there are few, then the links that nobody could check, then those whose
 * last look is too old. While the provider is silent, one of these finds out whether it still is, and the rest waits.
 */
@ApplicationScoped
public class Scan {
    /** Rounds in a minute, one of which takes its share of {@link SafetySettings#urlsPerMinute}. */
    static final int ROUNDS_A_MINUTE = 12;

    private static final System.Logger LOG = System.getLogger(Scan.class.getName());

    /** Links claimed together; a link may have some seventy destinations. */
    private static final int AT_ONCE = 20;

    @EJB
    DueLinks links;

    @EJB
    ScanResults results;

    @Inject
    DomainScan domains;

    @Inject
    PageScan pages;

    @Inject
    Inspection inspection;

    @Inject
    ThreatLookup threats;

    @Inject
    SafetySettings settings;

    @Inject
    Clock clock;

    /** Runs the round. */
    public void run() {
        int left = Math.max(1, settings.urlsPerMinute() / ROUNDS_A_MINUTE);
        Instant before = clock.instant().minus(settings.rescan());
        left = domains.ask(left, before);
        left = pages.ask(left, before);
        left = ask(left, links::claimPending);
        ask(threats.isSilent() ? 1 : left, most -> links.claimOld(before, most));
    }

    /** @return how many destinations may still be asked about */
    private int ask(int most, IntFunction<List<DueLink>> claim) {
        int left = most;
        while (left > 0) {
            List<DueLink> due = claim.apply(Math.min(left, AT_ONCE));
            if (due.isEmpty()) {
                return left;
            }
            look(due);
            left -= due.stream()
                    .mapToInt(link -> Math.max(1, link.destinations().size()))
                    .sum();
            if (threats.isSilent()) {
                return 0;
            }
        }
        return left;
    }

    /** Once nobody answers, the rest are not asked about; they are put off like the one that found it out. */
    private void look(List<DueLink> due) {
        boolean answers = true;
        for (List<DueLink> some : portions(due)) {
            Set<Destination> asked =
                    some.stream().flatMap(link -> link.destinations().stream()).collect(Collectors.toSet());
            Map<Destination, Finding> found = answers
                    ? inspection.findings(asked, true)
                    : asked.stream().collect(Collectors.toMap(one -> one, unanswered -> Finding.PENDING));
            some.forEach(link -> keep(link, found));
            answers = !threats.isSilent();
        }
    }

    /** As many links at a time as one question takes, so that what cannot be asked about keeps few others waiting. */
    private List<List<DueLink>> portions(List<DueLink> due) {
        List<List<DueLink>> portions = new ArrayList<>();
        int room = 0;
        for (DueLink link : due) {
            if (portions.isEmpty() || link.destinations().size() > room) {
                portions.add(new ArrayList<>());
                room = settings.provider().atOnce();
            }
            portions.get(portions.size() - 1).add(link);
            room -= link.destinations().size();
        }
        return portions;
    }

    /** One link that cannot be kept track of keeps no other from it. */
    private void keep(DueLink link, Map<Destination, Finding> found) {
        Map<Destination, Finding> its = new HashMap<>(found);
        its.keySet().retainAll(link.destinations());
        try {
            results.keep(link, its);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "What was found of a link's destinations could not be kept", failed);
        }
    }
}
