package io.smartlink.safety.inspection;

import io.smartlink.link.target.Destination;

/** A domain's destination as others can be asked about it: without its placeholders, which are no part of any URL. */
public final class PlainDestination {
    private PlainDestination() {}

    /** @param text of a root or not-found destination */
    public static Destination of(String text) {
        return new Destination(text.replace("{path}", "").replace("{host}", ""));
    }
}
