package io.smartlink.redirect.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.link.rule.Utm;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DestinationMergePropertyTest {
    @Property
    void merging_nothing_changes_nothing(@ForAll("destinations") String destination) {
        assertThat(DestinationMerge.withPath(destination, "")).isSameAs(destination);
        assertThat(DestinationMerge.withUtm(destination, Utm.NONE)).isSameAs(destination);
        assertThat(DestinationMerge.withVisitorQuery(destination, null, Set.of()))
                .isSameAs(destination);
        assertThat(DestinationMerge.withVisitorQuery(destination, "", Set.of())).isSameAs(destination);
        assertThat(DestinationMerge.withVisitorQuery(destination, "sl_qr", Set.of()))
                .isSameAs(destination);
    }

    @Property
    void what_stands_before_the_query_and_the_fragment_stays(
            @ForAll("destinations") String destination, @ForAll("queries") String query) {
        String merged = DestinationMerge.withVisitorQuery(destination, query, Set.of());

        assertThat(beforeQuery(merged)).isEqualTo(beforeQuery(destination));
        assertThat(fragment(merged)).isEqualTo(fragment(destination));
    }

    @Property
    void every_pair_of_the_visitor_arrives_as_it_was_written(
            @ForAll("destinations") String destination, @ForAll("queries") String query) {
        List<String> arrived = pairs(DestinationMerge.withVisitorQuery(destination, query, Set.of()));

        for (String name : List.of("a", "b", "c", "utm_source")) {
            List<String> sent = Arrays.stream(query.split("&"))
                    .filter(pair -> named(pair, name))
                    .toList();
            if (!sent.isEmpty()) {
                assertThat(arrived.stream().filter(pair -> named(pair, name))).containsExactlyElementsOf(sent);
            }
        }
    }

    @Property
    void pairs_of_other_names_keep_their_order_and_encoding(
            @ForAll("destinations") String destination, @ForAll("queries") String query) {
        List<String> names = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2)[0])
                .toList();
        List<String> others = pairs(destination).stream()
                .filter(pair -> !pair.isEmpty() && !names.contains(pair.split("=", 2)[0]))
                .toList();

        assertThat(pairs(DestinationMerge.withVisitorQuery(destination, query, Set.of())).stream()
                        .filter(pair -> !pair.isEmpty() && !names.contains(pair.split("=", 2)[0])))
                .containsExactlyElementsOf(others);
    }

    @Property
    void merging_the_same_again_changes_nothing(
            @ForAll("destinations") String destination, @ForAll("queries") String query) {
        String once = DestinationMerge.withVisitorQuery(destination, query, Set.of());

        assertThat(DestinationMerge.withVisitorQuery(once, query, Set.of())).isEqualTo(once);
    }

    @Property
    void a_header_never_breaks(@ForAll("destinations") String destination, @ForAll String anything) {
        String merged = DestinationMerge.withVisitorQuery(destination, anything, Set.of());

        assertThat(merged.chars()).allMatch(c -> c > ' ' && c < 0x7F);
        assertThat(DestinationMerge.withPath(destination, "/" + anything).chars())
                .allMatch(c -> c > ' ' && c < 0x7F);
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> names = Arbitraries.of("a", "b", "c", "utm_source");
        Arbitrary<String> values =
                Arbitraries.of("", "=", "=1", "=%2B", "=x+y", "=%zz", "==", "=é".replace("é", "%C3%A9"));
        return Combinators.combine(names, values)
                .as((name, value) -> name + value)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pairs -> String.join("&", pairs));
    }

    @Provide
    Arbitrary<String> destinations() {
        Arbitrary<String> paths = Arbitraries.of("", "/", "/p", "/p/", "/a\\b/{id}/|x|", "/%2F%zz;v=1");
        Arbitrary<String> fragments = Arbitraries.of("", "#", "#top", "#/app?a=1&b#c");
        Arbitrary<String> query = queries().map(text -> "?" + text).injectDuplicates(0.1);
        Arbitrary<String> queries = Arbitraries.oneOf(Arbitraries.of("", "?", "?empty&&", "?d=1&d"), query);
        return Combinators.combine(paths, queries, fragments)
                .as((path, text, fragment) -> "https://shop.example" + path + text + fragment);
    }

    private static boolean named(String pair, String name) {
        return pair.split("=", 2)[0].equals(name);
    }

    private static List<String> pairs(String url) {
        String whole = url.split("#", 2)[0];
        int question = whole.indexOf('?');
        return question < 0 ? List.of() : List.of(whole.substring(question + 1).split("&", -1));
    }

    private static String beforeQuery(String url) {
        return url.split("[?#]", 2)[0];
    }

    private static String fragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? "" : url.substring(hash);
    }
}
