package io.smartlink.redirect.fire;

/** On which terms pixels fire for a visitor. */
public enum FireTerms {
    /** Not at all, and nobody asks: nothing is attached, the account fires nothing, or the visitor is nobody to fire for. */
    NEVER,
    /** Not at all: the visitor has been asked, and has refused. */
    REFUSED,
    /** Once the visitor, who is asked by the page, allows it. */
    ASK,
    /** At once: the visitor has allowed it, and may take that back. */
    ALLOWED,
    /** At once: the account does not have to ask. */
    FREE;

    /** Whether anything can fire in the page that the visitor gets. */
    public boolean mayFire() {
        return this == ASK || this == ALLOWED || this == FREE;
    }
}
