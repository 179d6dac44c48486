package io.smartlink.platform;

import java.util.List;
import java.util.stream.Collectors;

/** Some fields of a command are not valid; all faults that could be found are reported together. */
public final class ValidationFailedException extends RefusalException {
    private final transient List<FieldFault> faults;

    /** @throws IllegalArgumentException if there is no fault to report */
    public ValidationFailedException(List<FieldFault> faults) {
        super(
                ProblemType.VALIDATION_FAILED,
                faults.stream().map(FieldFault::message).collect(Collectors.joining(" ")));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("no fault");
        }
        this.faults = List.copyOf(faults);
    }

    public ValidationFailedException(String field, String code, String message) {
        this(List.of(new FieldFault(field, code, message)));
    }

    /** The faults, at least one, in the order of the fields. */
    @Override
    public List<FieldFault> faults() {
        return faults;
    }
}
