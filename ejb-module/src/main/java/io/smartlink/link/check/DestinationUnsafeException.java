package io.smartlink.link.check;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A destination is dangerous for visitors. */
public final class DestinationUnsafeException extends RefusalException {
    private final transient List<FieldFault> faults;

    /** @param warning what follows from it for the account; null for nothing */
    public DestinationUnsafeException(List<FieldFault> faults, @Nullable String warning) {
        super(
                ProblemType.DESTINATION_UNSAFE,
                faults.stream().map(FieldFault::message).distinct().collect(Collectors.joining(" "))
                        + (warning == null ? "" : " " + warning));
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<FieldFault> faults() {
        return faults;
    }
}
