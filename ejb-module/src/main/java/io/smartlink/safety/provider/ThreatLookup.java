package io.smartlink.safety.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smartlink.link.check.Finding;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks the provider about addresses, many at a time, and remembers its answers for as long as it allows, at most {@link
 * #LONGEST}. After the first question that stays without an answer the rest are not asked: they would wait as long. A
 * question that the provider cannot take is asked again in halves, so that one address keeps no other from being looked at.
 */
public final class ThreatLookup {
    /** A verdict that is used to warn may not be older. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    /** How long one request may keep asking. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final System.Logger LOG = System.getLogger(ThreatLookup.class.getName());

    /** Bytes of all that is remembered, and of an entry without the characters of its address. */
    private static final long REMEMBERED = 32L << 20;

    private static final int ENTRY = 160;

    private final ProviderKind kind;
    private final ThreatProvider provider;
    private final Clock clock;
    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .weigher((String url, Known entry) -> ENTRY + url.length())
            .build();
    private volatile boolean silent;

    public ThreatLookup(ProviderKind kind, ThreatProvider provider, Clock clock) {
        this.kind = kind;
        this.provider = provider;
        this.clock = clock;
    }

    /**
     * What the provider says of each of the addresses.
     *
     * @param anew whether what is remembered does not count; of the answers only threats are remembered then, and what
     *     was remembered before, so that a scan of everything does not push out what people ask for
     */
    public Map<String, Finding> findings(Collection<String> urls, boolean anew) {
        Map<String, Finding> found = new HashMap<>();
        if (kind == ProviderKind.NONE) {
            urls.forEach(url -> found.put(url, Finding.UNCHECKED));
            return found;
        }
        Instant now = clock.instant();
        List<String> asked = new ArrayList<>();
        for (String url : urls.stream().distinct().toList()) {
            Known before = anew ? null : known.getIfPresent(url);
            if (before != null && now.isBefore(before.until())) {
                found.put(url, before.finding());
            } else {
                asked.add(url);
            }
        }
        found.putAll(ask(asked, now, anew));
        return found;
    }

    /** Whether the provider has not answered the last question. */
    public boolean isSilent() {
        return silent;
    }

    private Map<String, Finding> ask(List<String> urls, Instant begun, boolean anew) {
        Map<String, Finding> found = new HashMap<>();
        boolean answers = true;
        for (int i = 0; i < urls.size(); i += kind.atOnce()) {
            List<String> some = urls.subList(i, Math.min(urls.size(), i + kind.atOnce()));
            answers = answers && answer(some, begun, anew, found);
        }
        urls.forEach(url -> found.putIfAbsent(url, Finding.PENDING));
        return found;
    }

    /** @return whether it is worth while to ask about others */
    private boolean answer(List<String> urls, Instant begun, boolean anew, Map<String, Finding> found) {
        if (!clock.instant().isBefore(begun.plus(PATIENCE))) {
            return false;
        }
        ThreatProvider.Answer answer;
        try {
            answer = provider.ask(urls);
            if (!urls.containsAll(answer.threats().keySet())) {
                throw new IllegalStateException("the answer names what was not asked about");
            }
        } catch (QuestionRefusedException refused) {
            int half = urls.size() / 2;
            return half == 0
                    || answer(urls.subList(0, half), begun, anew, found)
                            && answer(urls.subList(half, urls.size()), begun, anew, found);
        } catch (RuntimeException unanswered) {
            if (!silent) {
                LOG.log(
                        Level.WARNING,
                        "The threat provider does not answer; destinations stay unchecked until it does: {0}, {1}",
                        kind.word(),
                        unanswered.getClass().getSimpleName()); // its text may hold the key
            }
            silent = true;
            return false;
        }
        if (silent) {
            LOG.log(Level.INFO, "The threat provider answers again: {0}", kind.word());
        }
        silent = false;
        Instant now = clock.instant();
        for (String url : urls) {
            ThreatProvider.Threat threat = answer.threats().get(url);
            Finding finding = threat == null ? Finding.SAFE : Finding.malicious(kind.label() + ": " + threat.type());
            Duration valid = threat == null ? answer.harmlessFor() : threat.validFor();
            if (!anew || threat != null || known.getIfPresent(url) != null) {
                known.put(url, new Known(finding, now.plus(valid.compareTo(LONGEST) < 0 ? valid : LONGEST)));
            }
            found.put(url, finding);
        }
        return true;
    }

    /** A finding, for so long. */
    private record Known(Finding finding, Instant until) {}
}
