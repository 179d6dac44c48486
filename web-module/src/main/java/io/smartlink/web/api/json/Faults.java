package io.smartlink.web.api.json;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The faults of one request, gathered while it is read, so that the caller learns of all of them at once. */
public final class Faults {
    private final List<FieldFault> found = new ArrayList<>();

    public void add(String field, String code, String message) {
        found.add(new FieldFault(field, code, message));
    }

    public void addAll(List<FieldFault> faults) {
        found.addAll(faults);
    }

    /** Makes a value that checks itself; null, with its faults noted, when the text is none or there is no text. */
    public <T> @Nullable T parsed(@Nullable String text, Function<String, T> parser) {
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (ValidationFailedException e) {
            found.addAll(e.faults());
            return null;
        }
    }

    /** Makes a value that checks itself; null, with its faults noted, when it refuses. */
    public <T> @Nullable T made(Supplier<T> value) {
        try {
            return value.get();
        } catch (ValidationFailedException e) {
            found.addAll(e.faults());
            return null;
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What is wrong so far, told from further out. */
    public List<FieldFault> below(String path) {
        return found.stream().map(fault -> fault.below(path)).toList();
    }

    /** An RFC 3339 instant of the years 1 to 9999; null, with a fault noted, when the text is none. */
    public @Nullable Instant instant(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime instant = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            if (instant.getYear() >= 1 && instant.getYear() <= 9999) {
                return instant.toInstant();
            }
        } catch (DateTimeException notAnInstant) {
            // Told below, as for a year out of range.
        }
        add(field, "not-an-instant", field + " must be an RFC 3339 instant, such as 2027-01-31T23:00:00Z.");
        return null;
    }

    /** Whether the text can be stored and searched for; PostgreSQL takes neither U+0000 nor half a surrogate pair. */
    boolean isClean(String field, String text) {
        boolean clean = text.codePoints()
                .noneMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
        if (!clean) {
            add(field, "bad-character", field + " has a character that is not allowed in any text.");
        }
        return clean;
    }

    /** @throws ValidationFailedException with all faults, if there are any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ValidationFailedException(found);
        }
    }
}
