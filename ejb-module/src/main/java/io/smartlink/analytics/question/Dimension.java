package io.smartlink.analytics.question;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What visits can be told apart by, and narrowed to. */
public enum Dimension {
    /** ISO 3166-1 code, upper case. */
    COUNTRY("country"),
    REGION("region"),
    CITY("city"),
    DEVICE("device"),
    BROWSER("browser"),
    BROWSER_VERSION("browserVersion"),
    OS("os"),
    OS_VERSION("osVersion"),
    /** Words of {@link io.smartlink.visit.Channel}. */
    CHANNEL("channel"),
    /** Host that the visitor came from. */
    REFERRER("referrer"),
    LANGUAGE("language"),
    /** {@link io.smartlink.platform.OpaqueId} of the link. */
    LINK("link"),
    /** Hostname that was visited. */
    DOMAIN("domain"),
    /** Words of {@link io.smartlink.visit.Verdict}. */
    VERDICT("verdict"),
    UTM_SOURCE("utmSource"),
    UTM_MEDIUM("utmMedium"),
    UTM_CAMPAIGN("utmCampaign"),
    UTM_TERM("utmTerm"),
    UTM_CONTENT("utmContent"),
    RULE("rule"),
    VARIANT("variant"),
    KEYWORD("keyword"),
    /** Id of the widget of a bio page that was tapped. */
    WIDGET("widget");

    private final String word;

    Dimension(String word) {
        this.word = word;
    }

    /** The word that stands in the API and on screens. */
    public String word() {
        return word;
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
