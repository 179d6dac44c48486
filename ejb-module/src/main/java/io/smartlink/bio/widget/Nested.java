package io.smartlink.bio.widget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the items of a list have, by the fields as they are named from outside. */
final class Nested {
    private Nested() {}

    static <I, V> Map<String, V> of(String list, List<I> items, Function<I, Map<String, V>> having) {
        Map<String, V> found = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String path = list + "[" + i + "].";
            having.apply(items.get(i)).forEach((field, value) -> found.put(path + field, value));
        }
        return found;
    }
}
