package io.smartlink.customdomain;

/** What may be a destination. A port, because the rules of destinations belong to links, which stand above. */
public interface DestinationSyntax {
    /**
     * The destination as it is sent.
     *
     * @param field where it was typed
     * @throws io.smartlink.platform.ValidationFailedException on that field, saying what to change
     */
    String require(String field, String typed);
}
