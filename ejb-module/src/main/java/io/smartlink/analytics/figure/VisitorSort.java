package io.smartlink.analytics.figure;

import java.util.Locale;

/** Whether a visitor was seen before on the same UTC day. */
public enum VisitorSort {
    /** The first visit of this visitor, with this verdict, to anything of the account on the UTC day. */
    NEW,
    /** A further one. */
    RETURNING;

    /** The word that stands in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
