package io.smartlink.analytics.rollup;

/** What the visits of a rollup are told apart by; links stand apart, because they are numbers. */
public enum RolledDimension {
    COUNTRY(1),
    REGION(2),
    CITY(3),
    DEVICE(4),
    BROWSER(5),
    OS(6),
    CHANNEL(7),
    REFERRER(8),
    LANGUAGE(9),
    VERDICT(10),
    UTM_SOURCE(11),
    UTM_MEDIUM(12),
    UTM_CAMPAIGN(13),
    UTM_TERM(14),
    UTM_CONTENT(15),
    RULE(16),
    VARIANT(17),
    KEYWORD(18),
    /** Values are ids of domains, in decimal digits. */
    DOMAIN(19),
    BROWSER_VERSION(20),
    OS_VERSION(21),
    WIDGET(22);

    private static final RolledDimension[] BY_CODE = values();

    private final int code;

    RolledDimension(int code) {
        this.code = code;
    }

    /** The number that stands in the database, counted from 1 in the order of the names; never changes. */
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException if no dimension has the code */
    public static RolledDimension ofCode(int code) {
        if (code < 1 || code > BY_CODE.length) {
            throw new IllegalArgumentException("No dimension has the code " + code);
        }
        return BY_CODE[code - 1];
    }
}
