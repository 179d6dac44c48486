package io.smartlink.safety;

import io.smartlink.account.actor.Actor;
import io.smartlink.link.check.DestinationCheck;
import io.smartlink.link.check.Finding;
import io.smartlink.link.check.Findings;
import io.smartlink.link.check.Safety;
import io.smartlink.link.target.Destination;
import io.smartlink.safety.inspection.Inspection;
import io.smartlink.safety.provider.SafetySettings;
import io.smartlink.safety.review.ReviewKind;
import io.smartlink.safety.review.ReviewQueue;
import io.smartlink.safety.strike.Strikes;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The look at destinations before links lead there, and the strike for a dangerous one. */
@ApplicationScoped
class SafetyCheck implements DestinationCheck {
    @Inject
    Inspection inspection;

    @Inject
    SafetySettings settings;

    @EJB
    Strikes strikes;

    @Inject
    ReviewQueue reviews;

    @Override
    public Findings examine(Actor actor, Collection<Destination> fresh, Collection<Destination> kept) {
        Map<Destination, Finding> found = new HashMap<>(inspection.findings(kept, true));
        found.putAll(inspection.findings(fresh, false));
        Map<String, String> dangerous = new LinkedHashMap<>();
        Map<String, String> hosts = new LinkedHashMap<>();
        for (Destination destination : fresh) {
            Finding finding = found.get(destination);
            if (finding.safety() == Safety.MALICIOUS) {
                dangerous.put(destination.text(), String.valueOf(finding.reason()));
                hosts.put(destination.text(), destination.host().orElse(destination.scheme()));
            }
        }
        String warning = dangerous.isEmpty() ? null : strikes.strike(actor, dangerous, hosts);
        return new Findings(found, warning, settings.failClosed());
    }

    @Override
    public void review(long accountId, long itemId, Map<Destination, Finding> suspicious) {
        suspicious.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().text(), Map.Entry::getValue))
                .forEach((url, finding) ->
                        reviews.add(ReviewKind.SUSPICIOUS, accountId, itemId, url, String.valueOf(finding.reason())));
    }
}
