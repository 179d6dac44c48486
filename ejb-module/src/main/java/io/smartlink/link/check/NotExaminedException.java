package io.smartlink.link.check;

import jakarta.ejb.ApplicationException;

/** A link was changed between the look at its destinations and its change, so that one of them was not looked at. */
@ApplicationException(rollback = true)
public final class NotExaminedException extends RuntimeException {
    public NotExaminedException() {
        super("a destination was not looked at");
    }
}
