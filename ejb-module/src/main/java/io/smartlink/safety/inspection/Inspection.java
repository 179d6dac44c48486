package io.smartlink.safety.inspection;

import io.smartlink.link.check.Finding;
import io.smartlink.link.check.Safety;
import io.smartlink.link.target.Destination;
import io.smartlink.safety.provider.ThreatLookup;
import io.smartlink.safety.rule.BlockRule;
import io.smartlink.safety.rule.CanonicalUrl;
import io.smartlink.safety.rule.Homographs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks at destinations. What is no page of the web is nobody's danger. */
@ApplicationScoped
public class Inspection {
    /** What is told of a place on the operator's list; not which entry it is. */
    public static final String ON_BLOCKLIST = "on the blocklist of this installation";

    private static final Finding BLOCKED = Finding.malicious(ON_BLOCKLIST);

    @Inject
    BlockedPlaces blocked;

    @Inject
    ThreatLookup threats;

    /**
     * What is found of each of the destinations. May take seconds.
     *
     * @param anew whether the provider is asked whatever it has said before
     */
    public Map<Destination, Finding> findings(Collection<Destination> destinations, boolean anew) {
        Map<Destination, CanonicalUrl> urls = destinations.stream()
                .distinct()
                .filter(Destination::isWeb)
                .collect(Collectors.toMap(
                        destination -> destination, destination -> CanonicalUrl.of(destination.text())));
        Map<Destination, Finding> found = new HashMap<>();
        destinations.forEach(destination -> found.put(destination, Finding.SAFE));
        if (urls.isEmpty()) {
            return found;
        }
        List<BlockRule> rules = blocked.rulesFor(urls.values());
        urls.forEach((destination, url) -> found.put(destination, byOurRules(url, rules)));
        List<String> asked = urls.keySet().stream()
                .filter(destination -> found.get(destination).safety() != Safety.MALICIOUS)
                .map(Destination::text)
                .toList();
        threats.findings(asked, anew)
                .forEach((text, finding) -> found.merge(new Destination(text), finding, Finding::worse));
        return found;
    }

    private static Finding byOurRules(CanonicalUrl url, List<BlockRule> rules) {
        if (rules.stream().anyMatch(rule -> rule.matches(url))) {
            return BLOCKED;
        }
        return Homographs.suspicion(url.host())
                .map(reason -> Finding.suspicious("The host " + reason))
                .orElse(Finding.SAFE);
    }
}
