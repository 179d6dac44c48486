package io.smartlink.analytics.question;

import io.smartlink.visit.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which visitors a report is about. */
public enum Traffic {
    PEOPLE(Verdict.PERSON),
    BOTS(Verdict.BOT),
    PREVIEWS(Verdict.PREVIEW),
    PREFETCHES(Verdict.PREFETCH),
    EXCLUDED(Verdict.EXCLUDED),
    ALL(Verdict.values());

    private final List<Verdict> verdicts;

    Traffic(Verdict... verdicts) {
        this.verdicts = List.of(verdicts);
    }

    /** The verdicts that are counted. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** The word that stands in the API and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Traffic> tryParse(String word) {
        return Arrays.stream(values())
                .filter(traffic -> traffic.word().equals(word))
                .findFirst();
    }
}
