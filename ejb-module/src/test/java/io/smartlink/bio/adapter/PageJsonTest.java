package io.smartlink.bio.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.widget.Widget;
import io.smartlink.bio.widget.WidgetKind;
import io.smartlink.platform.FieldFault;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageJsonTest {
    private final List<FieldFault> faults = new ArrayList<>();

    @Test
    void a_page_with_every_kind_of_widget_reads_back_as_it_was_written() {
        PageContent whole = WholePage.content();

        assertThat(PageJson.parse(PageJson.text(whole))).isEqualTo(whole);
        assertThat(whole.widgets()).extracting(Widget::kind).containsExactly(WidgetKind.values());
    }

    @Test
    void a_widget_without_an_id_gets_one_and_without_a_schedule_is_always_shown() {
        List<Widget> widgets = read("[{\"kind\": \"heading\", \"content\": {\"text\": \" Hello \"}}]");

        assertThat(faults).isEmpty();
        assertThat(widgets.get(0).id()).matches("[a-z0-9]{8}");
        assertThat(widgets.get(0).from()).isNull();
    }

    @Test
    void a_widget_that_needs_no_content_may_come_without() {
        assertThat(read("[{\"kind\": \"divider\"}]")).hasSize(1);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_kind_that_there_is_not_is_named() {
        read("[{\"kind\": \"marquee\", \"content\": {}}, {\"content\": {}}, {\"kind\": 7}, \"heading\"]");

        assertThat(faults)
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(
                        tuple("widgets[0].kind", "unknown-value"),
                        tuple("widgets[1].kind", "required"),
                        tuple("widgets[2].kind", "unknown-value"),
                        tuple("widgets[3]", "wrong-type"));
    }

    @Test
    void faults_tell_the_way_to_their_field() {
        read("""
                [{"kind": "button", "content": {"label": "", "destination": "javascript:alert(1)"}},
                 {"kind": "social", "content": {"links": [{"network": "orkut", "destination": "https://a.example"}]}},
                 {"kind": "image", "content": {"image": "../../etc/passwd"}},
                 {"kind": "text", "content": {"text": "a", "html": "<b>"}},
                 {"kind": "heading"},
                 {"id": "A B", "kind": "divider", "from": "2027-01-02T00:00:00Z", "until": "2027-01-01T00:00:00Z"}]
                """);

        assertThat(faults)
                .extracting(FieldFault::field)
                .contains(
                        "widgets[0].content.destination",
                        "widgets[1].content.links[0].network",
                        "widgets[2].content.image",
                        "widgets[3].content.html",
                        "widgets[4].content",
                        "widgets[5].id",
                        "widgets[5].until");
    }

    private List<Widget> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            return WidgetJson.readList(array, "widgets", faults);
        }
    }
}
