package io.smartlink.analytics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What visits can be told apart by. */
public enum Dimension {
    RULE("rule", "rule"),
    VARIANT("variant", "variant"),
    KEYWORD("keyword", "keyword"),
    VERDICT("verdict", "verdict"),
    UTM_SOURCE("utmSource", "utm_source"),
    UTM_MEDIUM("utmMedium", "utm_medium"),
    UTM_CAMPAIGN("utmCampaign", "utm_campaign"),
    UTM_TERM("utmTerm", "utm_term"),
    UTM_CONTENT("utmContent", "utm_content"),
    REFERRER("referrer", "referrer_host"),
    BROWSER("browser", "browser");

    private final String word;
    private final String column;

    Dimension(String word, String column) {
        this.word = word;
        this.column = column;
    }

    /** The word that stands in the API and on screens. */
    public String word() {
        return word;
    }

    /** The column of the table {@code visit}. */
    String column() {
        return column;
    }

    public static Optional<Dimension> tryParse(String word) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.word.equals(word))
                .findFirst();
    }

    /** All words, for messages. */
    public static String words() {
        return Arrays.stream(values()).map(Dimension::word).collect(Collectors.joining(", "));
    }
}
