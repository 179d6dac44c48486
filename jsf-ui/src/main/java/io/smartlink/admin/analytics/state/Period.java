package io.smartlink.admin.analytics.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The days of a page, by name or by date.
 *
 * @param preset the name; without one the dates stay when today moves on
 */
public record Period(@Nullable Preset preset, Days days) {
    static final String RANGE = "range";
    static final String FROM = "from";
    static final String TO = "to";

    private static final Preset DEFAULT = Preset.LAST_30_DAYS;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    static Period named(Preset preset, LocalDate today) {
        return new Period(preset, preset.days(today));
    }

    static Period usual(LocalDate today) {
        return named(DEFAULT, today);
    }

    /** Reads the parameters of a URL; the last 30 days where they say nothing that could be meant. */
    static Period parse(UnaryOperator<@Nullable String> parameters, LocalDate today) {
        Optional<LocalDate> from = date(parameters.apply(FROM));
        Optional<LocalDate> to = date(parameters.apply(TO));
        if (from.isPresent() || to.isPresent()) {
            LocalDate one = from.or(() -> to).orElseThrow();
            return new Period(null, Days.typed(one, to.orElse(one.isBefore(today) ? today : one)));
        }
        String word = parameters.apply(RANGE);
        return named(word == null ? DEFAULT : Preset.tryParse(word).orElse(DEFAULT), today);
    }

    void writeTo(QueryString query) {
        if (preset == null) {
            query.add(FROM, days.first().toString()).add(TO, days.last().toString());
        } else if (preset != DEFAULT) {
            query.add(RANGE, preset.word());
        }
    }

    /** What the days are called, such as "Last 30 days" or "3 Nov 2026 – 5 Nov 2026". */
    public String label() {
        return preset == null ? dates() : preset.label();
    }

    /** The days as dates. */
    public String dates() {
        String first = DATE.format(days.first());
        return days.length() == 1 ? first : first + " – " + DATE.format(days.last());
    }

    private static Optional<LocalDate> date(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(date -> !date.isBefore(EARLIEST) && !date.isAfter(LATEST));
        } catch (DateTimeException noDate) {
            return Optional.empty(); // whoever edits URLs by hand gets the usual days
        }
    }
}
