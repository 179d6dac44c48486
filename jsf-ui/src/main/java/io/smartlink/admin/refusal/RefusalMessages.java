package io.smartlink.admin.refusal;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which field of a form a refusal is about, and what to tell. Fields have the API's names as their component ids. */
final class RefusalMessages {
    private RefusalMessages() {}

    /**
     * One sentence on a form.
     *
     * @param field component id of the input that it stands beside; null: above the form
     */
    record Message(@Nullable String field, String text) {}

    static List<Message> of(RefusalException refusal) {
        List<Message> ofFields =
                refusal.faults().stream().map(RefusalMessages::of).toList();
        if (refusal.type() == ProblemType.DESTINATION_UNSAFE) {
            return Stream.concat(ofFields.stream(), Stream.of(new Message(null, refusal.getMessage())))
                    .toList();
        }
        if (!ofFields.isEmpty()) {
            return ofFields;
        }
        return List.of(
                switch (refusal.type()) {
                    case SLUG_TAKEN, SLUG_RESERVED -> new Message("slug", refusal.getMessage());
                    case DESTINATION_LOOP -> new Message("destination", refusal.getMessage());
                    case DOMAIN_NOT_VERIFIED -> new Message("domain", refusal.getMessage());
                    case STALE_VERSION ->
                        new Message(
                                null,
                                "Somebody else changed this in the meantime. Nothing was saved. Choose “Discard changes”"
                                        + " to see how it is now, and repeat your change.");
                    default -> new Message(null, refusal.getMessage());
                });
    }

    private static Message of(FieldFault fault) {
        return new Message(fault.field(), fault.message());
    }
}
