package io.smartlink.qr;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;
import java.util.List;
import java.util.stream.Collectors;

/** A reader could not read a code of this design; the faults say why, and what to change. */
public final class UnreadableDesignException extends RefusalException {
    private final transient List<FieldFault> faults;

    /** @param faults at least one; their fields are those of the request */
    public UnreadableDesignException(List<FieldFault> faults) {
        super(
                ProblemType.QR_UNREADABLE,
                faults.stream().map(FieldFault::message).distinct().collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<FieldFault> faults() {
        return faults;
    }
}
