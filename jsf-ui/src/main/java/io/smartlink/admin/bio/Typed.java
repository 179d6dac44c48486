package io.smartlink.admin.bio;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.adapter.FieldsJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records of what was typed, made as the API makes them, so that both refuse the same things with the same words. */
final class Typed {
    private Typed() {}

    /** @throws ValidationFailedException with all faults, told below the path */
    static <R extends Record> R record(Map<String, ? extends @Nullable Object> fields, Class<R> type, String path) {
        List<FieldFault> faults = new ArrayList<>();
        return FieldsJson.record(fields, type, path, faults).orElseThrow(() -> new ValidationFailedException(faults));
    }

    /** The same refusal as seen from further inside, as {@code widgets[3].content.image} is {@code content.image}. */
    static ValidationFailedException inside(ValidationFailedException refused, String path) {
        return new ValidationFailedException(refused.faults().stream()
                .map(fault -> fault.field().startsWith(path + ".")
                        ? new FieldFault(fault.field().substring(path.length() + 1), fault.code(), fault.message())
                        : fault)
                .toList());
    }
}
