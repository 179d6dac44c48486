package io.smartlink.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final List<String> turned = new ArrayList<>();

    @Test
    void follows_the_cursors_to_the_end_and_passes_over_empty_pages() {
        Map<String, Page<Integer>> pages = Map.of(
                "first", new Page<>(List.of(1, 2), "b"),
                "b", new Page<>(List.of(), "c"),
                "c", new Page<>(List.of(3), null));

        assertThat(stream(pages)).containsExactly(1, 2, 3);
        assertThat(turned).containsExactly("first", "b", "c");
    }

    @Test
    void an_empty_list_is_an_empty_stream() {
        assertThat(stream(Map.of("first", new Page<>(List.of(), null)))).isEmpty();
    }

    @Test
    void asks_for_nothing_before_the_first_item_is_wanted() {
        Stream<Integer> all = stream(Map.of("first", new Page<>(List.of(1), null)));

        assertThat(turned).isEmpty();
        assertThat(all.findFirst()).contains(1);
    }

    @Test
    void an_iterator_asks_for_a_page_when_its_first_item_is_wanted() {
        Iterator<Integer> all = stream(
                        Map.of("first", new Page<>(List.of(1, 2), "b"), "b", new Page<>(List.of(3), null)))
                .iterator();

        all.next();
        all.next();
        assertThat(turned).containsExactly("first");
        all.next();
        assertThat(turned).containsExactly("first", "b");
    }

    @Test
    void a_refused_page_fails_the_stream() {
        Stream<Integer> all = Pages.stream(cursor -> {
            throw new IllegalStateException("gone");
        });

        assertThatThrownBy(all::toList).isInstanceOf(IllegalStateException.class);
    }

    private Stream<Integer> stream(Map<String, Page<Integer>> pages) {
        return Pages.stream(cursor -> {
            String name = cursor == null ? "first" : cursor;
            turned.add(name);
            return pages.get(name);
        });
    }
}
