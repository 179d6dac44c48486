package io.smartlink.admin.link.selection;

import java.util.Locale;

/** What can be done with several links at once. */
public enum SelectionChange {
    ADD_TAGS,
    REMOVE_TAGS,
    DOMAIN,
    EXPIRY,
    ARCHIVE,
    UNARCHIVE,
    DELETE;

    /** The word by which the page's texts are found. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether links that work now may stop working by it. */
    public boolean isBreaking() {
        return this == DOMAIN || this == ARCHIVE || this == DELETE;
    }
}
