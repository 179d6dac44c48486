package io.smartlink.admin.link.editor;

import io.smartlink.link.rule.Utm;
import io.smartlink.visit.QueryValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pasted address parted into its UTM parameters and the rest. Works on the raw text: what is left is byte for byte what
 * was pasted, without the pairs that were taken and without a {@code ?} that nothing follows any more. Of a name that
 * comes twice the first value counts, as for visitors; a pair without a value stays where it is.
 *
 * @param rest the address without what was taken
 * @param values what was taken, decoded, by the parameter's name
 */
record UtmSplit(String rest, Map<String, String> values) {

    static UtmSplit of(String url) {
        int hash = url.indexOf('#');
        int end = hash < 0 ? url.length() : hash;
        int question = url.indexOf('?');
        if (question < 0 || question > end) {
            return new UtmSplit(url, Map.of());
        }
        Map<String, String> taken = new LinkedHashMap<>();
        List<String> kept = new ArrayList<>();
        for (String pair : Arrays.asList(url.substring(question + 1, end).split("&", -1))) {
            if (!take(pair, taken)) {
                kept.add(pair);
            }
        }
        if (taken.isEmpty()) {
            return new UtmSplit(url, Map.of());
        }
        String query = String.join("&", kept);
        return new UtmSplit(
                url.substring(0, question) + (query.isEmpty() ? "" : "?" + query) + url.substring(end), taken);
    }

    /** Whether the pair is one of ours; the first of its name is kept. */
    private static boolean take(String pair, Map<String, String> taken) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : QueryValues.decoded(pair.substring(0, equals));
        String value = equals < 0
                ? ""
                : QueryValues.decoded(pair.substring(equals + 1)).strip();
        if (value.isEmpty() || !Utm.PARAMETERS.contains(name)) {
            return false;
        }
        taken.putIfAbsent(name, value);
        return true;
    }
}
