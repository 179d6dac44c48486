package io.smartlink.web.page;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a header {@code Accept-Language} asks for of the languages that we have (RFC 9110 §12.5.4). Weights are in
 * thousandths. A range that cannot be read is skipped, and reading takes time in proportion to the header's length.
 */
final class AcceptLanguage {
    private static final int FULL = 1000;

    /** In the order of the header, which decides between equals. */
    private final Map<PageLanguage, Integer> weights = new LinkedHashMap<>();

    private final Set<PageLanguage> refused = EnumSet.noneOf(PageLanguage.class);

    /** Weight of every language that is not named, from {@code *}. */
    private int others;

    private AcceptLanguage() {}

    static AcceptLanguage parse(String header) {
        AcceptLanguage wishes = new AcceptLanguage();
        int from = 0;
        while (from < header.length()) {
            int comma = header.indexOf(',', from);
            int to = comma < 0 ? header.length() : comma;
            wishes.add(header.substring(from, to));
            from = to + 1;
        }
        return wishes;
    }

    PageLanguage best() {
        Map<PageLanguage, Integer> all = new LinkedHashMap<>(weights);
        for (PageLanguage language : PageLanguage.values()) {
            all.putIfAbsent(language, others);
        }
        PageLanguage best = PageLanguage.EN;
        int most = 0;
        for (Map.Entry<PageLanguage, Integer> wish : all.entrySet()) {
            if (wish.getValue() > most && !refused.contains(wish.getKey())) {
                best = wish.getKey();
                most = wish.getValue();
            }
        }
        return best;
    }

    private void add(String wish) {
        int semicolon = wish.indexOf(';');
        String range = (semicolon < 0 ? wish : wish.substring(0, semicolon)).strip();
        OptionalInt weight = semicolon < 0
                ? OptionalInt.of(FULL)
                : weight(wish.substring(semicolon + 1).strip());
        if (weight.isEmpty()) {
            return;
        }
        if (range.equals("*")) {
            others = weight.getAsInt();
        } else {
            PageLanguage.ofRange(range).ifPresent(language -> add(language, range, weight.getAsInt()));
        }
    }

    /** Who refuses a region has not refused the language: {@code de-AT;q=0, de} asks for German. */
    private void add(PageLanguage language, String range, int weight) {
        if (weight > 0) {
            weights.merge(language, weight, Math::max);
        } else if (range.equalsIgnoreCase(language.tag())) {
            refused.add(language);
        }
    }

    /** Reads {@code q=0.8}: 0 to 1 with up to three decimals (RFC 9110 §12.4.2). */
    private static OptionalInt weight(String parameter) {
        if (parameter.length() > "q=0.000".length() || !parameter.matches("[qQ]=(0(\\.[0-9]*)?|1(\\.0*)?)")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.round(Double.parseDouble(parameter.substring(2)) * FULL));
    }
}
