package io.smartlink.admin.refusal;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.RefusalException;
import io.smartlink.platform.ValidationFailedException;
import java.util.List;
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
        if (refusal instanceof ValidationFailedException validation) {
            return validation.faults().stream().map(RefusalMessages::of).toList();
        }
        return List.of(
                switch (refusal.type()) {
                    case SLUG_TAKEN, SLUG_RESERVED -> new Message("slug", refusal.getMessage());
                    case DESTINATION_LOOP, DESTINATION_UNSAFE -> new Message("destination", refusal.getMessage());
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
