package io.smartlink.customdomain;

/** What may be a destination. A port, because the rules of destinations belong to links, which stand above. */
public interface DestinationSyntax {
    /**
     * The destination as it is sent.
     *
     * @param from the domain that leads there; it may not lead back to itself
     * @param field where it was typed
     * @throws io.smartlink.platform.ValidationFailedException on that field, saying what to change
     */
    String require(Hostname from, String field, String typed);
}
