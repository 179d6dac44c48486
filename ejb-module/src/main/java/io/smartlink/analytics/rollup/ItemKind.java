package io.smartlink.analytics.rollup;

import io.smartlink.redirect.Outcome;

/** What has rollups of its own. */
public enum ItemKind {
    ACCOUNT(1),
    DOMAIN(2),
    /** Links that were busy on a day; of days whose raw visits are gone, all links. */
    LINK(3),
    /** The views within an account. */
    VIEWS_OF_ACCOUNT(4),
    VIEWS_OF_DOMAIN(5),
    /** Views of a bio page, as those of links. */
    VIEWS_OF_PAGE(6);

    private final int code;

    ItemKind(int code) {
        this.code = code;
    }

    /** Which visits its rollups count. */
    public Outcome counted() {
        return compareTo(LINK) <= 0 ? Outcome.FOLLOWED : Outcome.VIEWED;
    }

    /** Whether it is one link or page, which has rollups where it was busy. */
    public boolean isSingle() {
        return this == LINK || this == VIEWS_OF_PAGE;
    }

    /** The kind that counts those visits of the same. */
    ItemKind counting(Outcome outcome) {
        boolean views = outcome == Outcome.VIEWED;
        return switch (this) {
            case ACCOUNT, VIEWS_OF_ACCOUNT -> views ? VIEWS_OF_ACCOUNT : ACCOUNT;
            case DOMAIN, VIEWS_OF_DOMAIN -> views ? VIEWS_OF_DOMAIN : DOMAIN;
            case LINK, VIEWS_OF_PAGE -> views ? VIEWS_OF_PAGE : LINK;
        };
    }

    /** The number that stands in the database; never changes. */
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException if no kind has the code */
    public static ItemKind ofCode(int code) {
        for (ItemKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of item has the code " + code);
    }
}
