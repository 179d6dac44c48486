package io.smartlink.admin.link.editor;

import io.smartlink.address.SlugReservedException;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the parts of a value one after the other and keeps what each refuses, so that all faults are told together. */
public final class FormParts {
    private final List<FieldFault> faults = new ArrayList<>();

    /** @param path where the part's fields stand, as the API tells it; empty for the outermost fields */
    public <T> @Nullable T made(String path, Supplier<T> part) {
        try {
            return part.get();
        } catch (ValidationFailedException refused) {
            refused.faults().forEach(fault -> faults.add(fault.below(path)));
            return null;
        } catch (SlugReservedException reserved) {
            faults.add(new FieldFault("slug", "reserved", reserved.getMessage()));
            return null;
        }
    }

    /** One value for each row that is filled in and not refused; faults are told at {@code name[index]}. */
    <R extends FormRow, T> List<T> list(String name, Rows<R> rows, Function<R, T> value) {
        List<T> values = new ArrayList<>();
        List<R> filled = rows.getList();
        for (int i = 0; i < filled.size(); i++) {
            R row = filled.get(i);
            T made = row.isBlank() ? null : made(name + "[" + i + "]", () -> value.apply(row));
            if (made != null) {
                values.add(made);
            }
        }
        return values;
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    FormParts addAll(List<FieldFault> others) {
        faults.addAll(others);
        return this;
    }

    /** @throws ValidationFailedException with all faults, if there are any */
    public void throwIfAny() {
        if (isFaulty()) {
            throw new ValidationFailedException(faults);
        }
    }
}
