package io.smartlink.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the fields of a value, so that whoever fills them in learns of everything at once. */
public final class FieldChecks {
    private final List<FieldFault> faults = new ArrayList<>();

    /** Notes a fault unless the claim holds. */
    public FieldChecks that(boolean claim, String field, String code, String message) {
        if (!claim) {
            faults.add(new FieldFault(field, code, message));
        }
        return this;
    }

    /** Makes a value that checks itself; notes its faults, and gives null, where it refuses. */
    public <T> @Nullable T made(Supplier<T> value) {
        try {
            return value.get();
        } catch (ValidationFailedException refused) {
            faults.addAll(refused.faults());
            return null;
        }
    }

    /** What was found so far. */
    public List<FieldFault> faults() {
        return List.copyOf(faults);
    }

    /** @throws ValidationFailedException with all faults, if there are any */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new ValidationFailedException(faults);
        }
    }
}
