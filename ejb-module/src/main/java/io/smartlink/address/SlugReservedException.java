package io.smartlink.address;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The slug begins with a segment that Smartlink itself needs on every domain. */
public final class SlugReservedException extends RefusalException {
    public SlugReservedException(String slug) {
        super(ProblemType.SLUG_RESERVED, "The slug \"" + slug + "\" begins with a reserved word. Choose another.");
    }
}
