package io.smartlink.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * Root of everything that Smartlink refuses on purpose. Each refusal is a final subclass with its {@link ProblemType};
 * one mapper turns it into problem+json for integrators, one Faces handler into a message for admins. The message is
 * English, says what to change, and may be shown to the caller as it is. The surrounding transaction is rolled back.
 */
@ApplicationException(inherited = true, rollback = true)
public abstract class RefusalException extends RuntimeException {
    private final ProblemType type;

    protected RefusalException(ProblemType type, String message) {
        super(message);
        this.type = type;
    }

    /** The entry of the catalogue that this refusal is an occurrence of. */
    public final ProblemType type() {
        return type;
    }

    /** The fields that are to blame; none for most refusals. */
    public List<FieldFault> faults() {
        return List.of();
    }
}
