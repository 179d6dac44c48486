package io.smartlink.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkPatchTest {

    @Test
    void names_every_field_it_changes() {
        LinkPatch patch = LinkPatch.change()
                .domain("go.example")
                .slug("offer")
                .destination("https://shop.example/a?b=c%2Bd#e")
                .redirectStatus(301)
                .expiresAt(Instant.parse("2027-01-31T23:00:00Z"))
                .archived(true)
                .title("Offer")
                .tags(List.of("a", "b"));

        assertThat(patch.toJson())
                .hasToString("{\"domain\":\"go.example\",\"slug\":\"offer\","
                        + "\"destination\":\"https://shop.example/a?b=c%2Bd#e\",\"redirectStatus\":301,"
                        + "\"expiresAt\":\"2027-01-31T23:00:00Z\",\"archived\":true,\"title\":\"Offer\","
                        + "\"tags\":[\"a\",\"b\"]}");
    }

    @Test
    void null_clears() {
        assertThat(LinkPatch.change()
                        .title(null)
                        .expiresAt(null)
                        .redirectStatus(null)
                        .toJson())
                .hasToString("{\"title\":null,\"expiresAt\":null,\"redirectStatus\":null}");
    }

    @Test
    void what_is_replaced_as_a_whole_names_what_it_takes_away() {
        assertThat(LinkPatch.change()
                        .utm(Utm.of("mail", null, null))
                        .maxClicks(null)
                        .variants(List.of())
                        .rules(List.of(new Rule("de", Condition.when().country("DE"), "https://x.example/")))
                        .toJson())
                .hasToString("{\"utm\":{\"source\":\"mail\",\"medium\":null,\"campaign\":null,\"term\":null,"
                        + "\"content\":null},\"maxClicks\":null,\"variants\":[],"
                        + "\"rules\":[{\"name\":\"de\",\"when\":{\"device\":[],\"os\":[],\"country\":[\"DE\"],"
                        + "\"language\":[],\"query\":{},\"referrerHost\":[],\"from\":null,\"until\":null},"
                        + "\"destination\":\"https://x.example/\"}]}");
    }

    @Test
    void a_patch_is_not_touched_by_those_made_from_it() {
        LinkPatch titled = LinkPatch.change().title("Offer");

        titled.slug("offer");

        assertThat(titled.toJson()).hasToString("{\"title\":\"Offer\"}");
    }
}
