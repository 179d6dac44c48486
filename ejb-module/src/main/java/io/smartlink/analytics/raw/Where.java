package io.smartlink.analytics.raw;

import io.smartlink.analytics.question.Span;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Conditions that all must hold, and the values of their parameters in the same order. */
final class Where {
    private final StringJoiner conditions = new StringJoiner(" and ");
    private final List<Object> values = new ArrayList<>();

    Where and(String condition, Object... parameters) {
        conditions.add(condition);
        values.addAll(List.of(parameters));
        return this;
    }

    /** That {@code visit.at} lies in one of the spans. */
    Where within(List<Span> spans) {
        spans.forEach(span -> {
            values.add(span.from().atOffset(ZoneOffset.UTC));
            values.add(span.until().atOffset(ZoneOffset.UTC));
        });
        conditions.add(
                spans.isEmpty()
                        ? "false"
                        : spans.stream()
                                .map(span -> "visit.at >= ? and visit.at < ?")
                                .collect(Collectors.joining(" or ", "(", ")")));
        return this;
    }

    String text() {
        return conditions.toString();
    }

    /** Sets the parameters from {@code index} on, and returns the index of the parameter that follows them. */
    int bind(PreparedStatement statement, int index) throws SQLException {
        int next = index;
        for (Object value : values) {
            statement.setObject(next++, value);
        }
        return next;
    }
}
