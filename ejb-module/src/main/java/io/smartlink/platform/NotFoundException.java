package io.smartlink.platform;

/** There is no such thing for this actor; another account's id is answered in the same way as one that never was. */
public final class NotFoundException extends RefusalException {
    /** @param what the kind of thing in the product's words, such as {@code link} */
    public NotFoundException(String what) {
        super(ProblemType.NOT_FOUND, "There is no such " + what + ".");
    }
}
