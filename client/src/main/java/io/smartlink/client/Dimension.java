package io.smartlink.client;

/** What visits can be told apart by. */
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
    /** {@code direct}, {@code social}, {@code search}, {@code email}, {@code ads}, {@code qr} or {@code other}. */
    CHANNEL("channel"),
    /** Host that the visitor came from. */
    REFERRER("referrer"),
    LANGUAGE("language"),
    /** Id of the link. */
    LINK("link"),
    /** Hostname that was visited. */
    DOMAIN("domain"),
    /** {@code person}, {@code bot}, {@code preview}, {@code prefetch} or {@code excluded}. */
    VERDICT("verdict"),
    UTM_SOURCE("utmSource"),
    UTM_MEDIUM("utmMedium"),
    UTM_CAMPAIGN("utmCampaign"),
    UTM_TERM("utmTerm"),
    UTM_CONTENT("utmContent"),
    /** Name of the rule that chose the destination. */
    RULE("rule"),
    VARIANT("variant"),
    KEYWORD("keyword"),
    WIDGET("widget");

    private final String word;

    Dimension(String word) {
        this.word = word;
    }

    /** The word that the API knows it by. */
    public String word() {
        return word;
    }
}
