package io.smartlink.admin.analytics.state;

import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.VisitScope;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a page as its URL says them: the word of a dimension and a value, which may be empty. The word
 * {@code domain} is the scope, unless the page is about a link, a QR code or a tag.
 */
final class FilterWords {
    private static final int MAX_LENGTH = 500;

    private FilterWords() {}

    static Map<Dimension, String> parse(UnaryOperator<@Nullable String> parameters, VisitScope scope) {
        Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String value = parameters.apply(dimension.word());
            if (value != null && value.length() <= MAX_LENGTH) {
                filters.put(dimension, value);
            }
        }
        return within(scope, filters);
    }

    /** Leaves out the filters that the scope says already. */
    static Map<Dimension, String> within(VisitScope scope, Map<Dimension, String> filters) {
        Map<Dimension, String> fitting = new EnumMap<>(Dimension.class);
        fitting.putAll(filters);
        if (scope instanceof VisitScope.WholeAccount || scope instanceof VisitScope.OfDomain) {
            fitting.remove(Dimension.DOMAIN);
        }
        if (scope instanceof VisitScope.OfLink || scope instanceof VisitScope.OfQrCode) {
            fitting.remove(Dimension.LINK);
        }
        if (scope instanceof VisitScope.OfQrCode) {
            fitting.remove(Dimension.CHANNEL);
        }
        return fitting;
    }
}
