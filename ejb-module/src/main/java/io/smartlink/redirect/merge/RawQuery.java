package io.smartlink.redirect.merge;

import io.smartlink.visit.QueryValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A query as its raw pairs, in their order; names are compared decoded, and everything else stays as it was written. */
final class RawQuery {
    private final List<String> pairs;

    /** @param raw without {@code ?}; empty for none */
    RawQuery(String raw) {
        this.pairs = new ArrayList<>(raw.isEmpty() ? List.of() : Arrays.asList(raw.split("&", -1)));
    }

    /** The raw pairs by name, in the order in which the names come first; what is empty between two {@code &} is left out. */
    Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        pairs.stream().filter(pair -> !pair.isEmpty()).forEach(pair -> groups.computeIfAbsent(
                        nameOf(pair), name -> new ArrayList<>())
                .add(pair));
        return groups;
    }

    /** Puts pairs where the first of that name stands and takes its others away; behind the last if there is none. */
    void put(String name, List<String> group) {
        int at = -1;
        for (int i = 0; i < pairs.size(); i++) {
            if (!pairs.get(i).isEmpty() && nameOf(pairs.get(i)).equals(name)) {
                at = at < 0 ? i : at;
                pairs.remove(i--);
            }
        }
        boolean endsOpen =
                at < 0 && !pairs.isEmpty() && pairs.get(pairs.size() - 1).isEmpty();
        if (endsOpen) {
            pairs.remove(pairs.size() - 1);
        }
        pairs.addAll(at < 0 ? pairs.size() : at, group);
    }

    String text() {
        return String.join("&", pairs);
    }

    private static String nameOf(String pair) {
        int equals = pair.indexOf('=');
        return QueryValues.decoded(equals < 0 ? pair : pair.substring(0, equals));
    }
}
