package io.smartlink.safety.strike;

/**
 * How an account stands after a try to lead to a dangerous place.
 *
 * @param counting strikes that are not forgiven
 * @param isNew whether this try was one; a host that was tried that day already makes none
 * @param suspended whether it has suspended the account
 */
record StrikeCount(int counting, boolean isNew, boolean suspended) {
    /** With so many the account is suspended. */
    static final int LIMIT = 3;

    /** What the member is told who tried. */
    String warning() {
        if (suspended) {
            return "This was strike " + counting
                    + ": the account is suspended. Its short links have stopped, and it can be"
                    + " read but not changed. Ask the operator to lift it.";
        }
        if (!isNew) {
            return "The account has " + counting + " of " + LIMIT + " strikes; this host has counted today already.";
        }
        String next = LIMIT - counting == 1 ? "The next one suspends" : "Strike " + LIMIT + " suspends";
        return "This is strike " + counting + " of " + LIMIT + ". " + next
                + " the account at once: its short links stop, and it can be read but not changed.";
    }
}
