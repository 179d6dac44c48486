package io.smartlink.admin.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.link.LinkFilter;
import io.smartlink.link.LinkStatus;
import org.junit.jupiter.api.Test;

class LinkSearchTest {
    @Test
    void empty_fields_ask_for_nothing() {
        LinkSearch search = new LinkSearch();
        search.setText("  ");
        search.setTag("");

        assertThat(search.filter()).isEqualTo(LinkFilter.ALL);
        assertThat(search.isNarrowing()).isFalse();
    }

    @Test
    void what_is_typed_narrows_until_it_is_cleared() {
        LinkSearch search = new LinkSearch();
        search.setText(" offer ");
        search.setStatus(LinkStatus.ACTIVE);

        assertThat(search.filter().search()).isEqualTo("offer");
        assertThat(search.isNarrowing()).isTrue();

        search.clear();

        assertThat(search.filter()).isEqualTo(LinkFilter.ALL);
    }
}
