package io.smartlink.platform;

import io.hypersistence.tsid.TSID;
import java.util.OptionalLong;

/**
 * Ids of everything that Smartlink keeps: 64-bit TSIDs, sorted by the time of their making to the millisecond, as 13
 * characters of Crockford's base 32 outside. Callers treat the text as opaque.
 */
public final class OpaqueId {
    private OpaqueId() {}

    /** A new id; unique on this node, and on others but for 22 random bits within one millisecond. */
    public static long next() {
        return TSID.fast().toLong();
    }

    /** The form that integrators see. */
    public static String text(long id) {
        return TSID.from(id).toString();
    }

    /** Reads an id that a stranger sent; empty when it cannot be one. */
    public static OptionalLong tryParse(String text) {
        return TSID.isValid(text) ? OptionalLong.of(TSID.from(text).toLong()) : OptionalLong.empty();
    }
}
