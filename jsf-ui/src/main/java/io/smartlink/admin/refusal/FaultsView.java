package io.smartlink.admin.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong with fields that stand in rows and sections, by their names in the API such as {@code
 * rules[0].when.country}. Each fault is told once: at its field if the page has a place for it, else at the end of its
 * section, else at the end of the form.
 */
@Named("faults")
@RequestScoped
public class FaultsView {
    private final List<Fault> faults = new ArrayList<>();

    void add(String field, String text) {
        faults.add(new Fault(field, text));
    }

    /** What was wrong with this very field. */
    public List<String> at(String field) {
        return faults.stream()
                .filter(fault -> fault.field.equals(field) && fault.isFor("at " + field))
                .map(fault -> fault.text)
                .toList();
    }

    /** What was wrong with the field or any below it and has not been told yet; all for an empty path. */
    public List<String> rest(String path) {
        return faults.stream()
                .filter(fault -> fault.isBelow(path) && fault.isFor("rest of " + path))
                .map(fault -> fault.text)
                .toList();
    }

    /** A fault and the place that tells it, the first on the page that asked; pages ask more than once. */
    private static final class Fault {
        private final String field;
        private final String text;
        private @Nullable String place;

        Fault(String field, String text) {
            this.field = field;
            this.text = text;
        }

        boolean isBelow(String path) {
            return path.isEmpty() || field.equals(path) || field.startsWith(path + ".") || field.startsWith(path + "[");
        }

        boolean isFor(String asking) {
            place = Objects.requireNonNullElse(place, asking);
            return place.equals(asking);
        }
    }
}
