package io.smartlink.web.page;

import java.util.Locale;

/** Something that a visitor should know of a link before following it. */
public enum TargetNote {
    /** Stopped by us, because its destination is unsafe. */
    BLOCKED,
    ARCHIVED,
    EXPIRED,
    NOT_YET,
    PASSWORD,
    /** Where it leads depends on rules or variants. */
    VARIES,
    CONTACT_CARD,
    AMAZON_SEARCH;

    /** Whether the link leads nowhere at present. */
    boolean closes() {
        return this == BLOCKED || this == ARCHIVED || this == EXPIRED || this == NOT_YET;
    }

    String key() {
        return "target.note." + name().toLowerCase(Locale.ROOT);
    }
}
