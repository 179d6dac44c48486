package io.smartlink.admin.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.link.LinkFilter;
import io.smartlink.link.LinkStatus;
import io.smartlink.platform.OpaqueId;
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

    @Test
    void a_campaign_and_a_pixel_are_meant_by_their_ids_and_what_is_none_finds_nothing() {
        LinkSearch search = new LinkSearch();
        search.setCampaign(OpaqueId.text(42));

        assertThat(search.filter().campaignId()).isEqualTo(42);

        search.setPixel(OpaqueId.text(43));

        assertThat(search.filter().pixelId()).isEqualTo(43);

        search.setCampaign("no id at all");

        assertThat(search.filter().campaignId()).isZero();
        assertThat(search.isNarrowing()).isTrue();
    }
}
