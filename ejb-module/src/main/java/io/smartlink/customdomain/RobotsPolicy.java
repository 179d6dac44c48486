package io.smartlink.customdomain;

import java.util.Arrays;
import java.util.Optional;

/** What a domain's {@code /robots.txt} tells crawlers (RFC 9309 §2.2). */
public enum RobotsPolicy {
    ALLOW("allow"),
    DISALLOW("disallow");

    private final String word;

    RobotsPolicy(String word) {
        this.word = word;
    }

    /** The word that stands in the database and the API. */
    public String word() {
        return word;
    }

    public static Optional<RobotsPolicy> tryParse(String word) {
        return Arrays.stream(values())
                .filter(policy -> policy.word.equals(word))
                .findFirst();
    }
}
