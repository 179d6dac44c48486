package io.smartlink.visit;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verdict and what it rests on.
 *
 * @param reason in few words, for reports; null for people, who need none
 */
public record Judgement(Verdict verdict, @Nullable String reason) {
    private static final Judgement PERSON = new Judgement(Verdict.PERSON, null);
    private static final Judgement EXCLUDED = new Judgement(Verdict.EXCLUDED, "excluded address");
    private static final Judgement NO_USER_AGENT = new Judgement(Verdict.BOT, "no user agent");

    /**
     * Judges a visit. A crawler is one whatever else it sends; a browser that fetches ahead of its user says so.
     *
     * @param crawler what {@link Crawlers#find} says of the user agent
     * @param purpose {@code Sec-Purpose}, else {@code Purpose}, else {@code X-Moz}
     */
    public static Judgement of(@Nullable String userAgent, Optional<Crawler> crawler, @Nullable String purpose) {
        if (userAgent == null || userAgent.isBlank()) {
            return NO_USER_AGENT;
        }
        if (crawler.isPresent()) {
            Verdict verdict = crawler.get().previewsLinks() ? Verdict.PREVIEW : Verdict.BOT;
            return new Judgement(verdict, crawler.get().reason());
        }
        return fetchedAhead(purpose)
                .map(reason -> new Judgement(Verdict.PREFETCH, reason))
                .orElse(PERSON);
    }

    /** The same judgement, but of a person from an address that the account excludes: excluded. */
    public Judgement unless(boolean addressExcluded) {
        return addressExcluded && verdict == Verdict.PERSON ? EXCLUDED : this;
    }

    /** {@code prefetch}, {@code prefetch;prerender}, {@code preview} (Safari's top sites) and their spellings. */
    private static Optional<String> fetchedAhead(@Nullable String purpose) {
        if (purpose == null) {
            return Optional.empty();
        }
        String lower = purpose.toLowerCase(Locale.ROOT);
        if (lower.contains("prerender")) {
            return Optional.of("prerender");
        }
        return lower.contains("prefetch") || lower.contains("preview") ? Optional.of("prefetch") : Optional.empty();
    }
}
