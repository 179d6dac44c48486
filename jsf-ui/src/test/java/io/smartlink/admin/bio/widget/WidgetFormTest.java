package io.smartlink.admin.bio.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.bio.adapter.WidgetJson;
import io.smartlink.bio.widget.Divider;
import io.smartlink.bio.widget.Widget;
import io.smartlink.bio.widget.WidgetKind;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WidgetFormTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Map<String, Object> PICTURE = Map.of("image", "pic", "alt", "A door", "caption", "Home");
    private static final Map<WidgetKind, Map<String, Object>> CONTENTS = Map.ofEntries(
            Map.entry(
                    WidgetKind.BUTTON,
                    Map.of("label", "Shop", "destination", "https://shop.example/", "highlighted", true)),
            Map.entry(WidgetKind.HEADING, Map.of("text", "Hello")),
            Map.entry(WidgetKind.TEXT, Map.of("text", "One\n\nTwo")),
            Map.entry(WidgetKind.IMAGE, PICTURE),
            Map.entry(WidgetKind.GALLERY, Map.of("pictures", List.of(PICTURE, PICTURE))),
            Map.entry(WidgetKind.VIDEO, Map.of("url", "https://youtu.be/dQw4w9WgXcQ", "title", "Film", "cover", "pic")),
            Map.entry(
                    WidgetKind.MUSIC,
                    Map.of("url", "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC", "title", "Song")),
            Map.entry(
                    WidgetKind.SOCIAL,
                    Map.of("links", List.of(Map.of("network", "github", "destination", "https://github.com/a")))),
            Map.entry(WidgetKind.DIVIDER, Map.of("style", "dots")),
            Map.entry(
                    WidgetKind.CONTACT,
                    Map.of(
                            "contact",
                            Map.of(
                                    "version",
                                    "4.0",
                                    "prefix",
                                    "Dr.",
                                    "givenName",
                                    "Ann",
                                    "phones",
                                    List.of(Map.of("type", "cell", "number", "+49 30 1"), Map.of("number", "2")),
                                    "urls",
                                    List.of("https://ann.example/"),
                                    "addresses",
                                    List.of(Map.of("city", "Berlin"))))),
            Map.entry(WidgetKind.SIGNUP, Map.of("title", "News", "consent", "I agree.")),
            Map.entry(WidgetKind.COUNTDOWN, Map.of("title", "Opening", "to", "2027-02-01T10:30:05Z")),
            Map.entry(
                    WidgetKind.MAP,
                    Map.of(
                            "address",
                            "Berlin",
                            "latitude",
                            new BigDecimal("52.5"),
                            "longitude",
                            new BigDecimal("-13"))),
            Map.entry(WidgetKind.FAQ, Map.of("questions", List.of(Map.of("question", "Why?", "answer", "So.")))),
            Map.entry(
                    WidgetKind.PRODUCT,
                    Map.of("name", "Mug", "price", "12 €", "destination", "https://shop.example/m")),
            Map.entry(WidgetKind.FILE, Map.of("label", "Menu", "file", "menu")));

    @ParameterizedTest
    @EnumSource
    void every_kind_leaves_its_editor_as_it_came(WidgetKind kind) {
        Widget widget = widget(kind);

        assertThat(WidgetForm.of(widget, ZONE).widget(ZONE)).isEqualTo(widget);
    }

    @ParameterizedTest
    @EnumSource
    void an_editor_that_nobody_filled_in_is_refused_where_something_is_needed(WidgetKind kind) {
        WidgetForm blank = WidgetForm.blank(WidgetStore.of(kind), ZONE);

        if (WidgetStore.of(kind).isComplete()) {
            assertThat(blank.widget(ZONE).content()).isEqualTo(new Divider(null));
            return;
        }
        assertThatThrownBy(() -> blank.widget(ZONE))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .isNotEmpty()
                        .allSatisfy(fault -> assertThat(fault.field()).startsWith("content.")));
    }

    @Test
    void the_store_has_every_kind_once() {
        assertThat(WidgetStore.items()).extracting(StoreItem::kind).containsExactly(WidgetKind.values());
    }

    @Test
    void a_fault_in_a_row_is_told_at_the_row() {
        WidgetForm form = WidgetForm.of(widget(WidgetKind.SOCIAL), ZONE);
        RowsForm links = form.getRows().get(0);
        links.add();
        links.getList().get(1).getFields().get(1).setText("javascript:alert(1)");

        assertThatThrownBy(() -> form.widget(ZONE))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("content.links[1].destination"));
    }

    @Test
    void rows_that_nobody_filled_in_are_no_rows() {
        WidgetForm form = WidgetForm.of(widget(WidgetKind.SOCIAL), ZONE);
        form.getRows().get(0).add();

        assertThat(form.widget(ZONE)).isEqualTo(widget(WidgetKind.SOCIAL));
    }

    @Test
    void what_is_no_number_is_refused_where_it_stands() {
        WidgetForm form = WidgetForm.of(widget(WidgetKind.MAP), ZONE);
        form.getFields().get(1).setText("north");

        assertThatThrownBy(() -> form.widget(ZONE))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("content.latitude"));
    }

    private static Widget widget(WidgetKind kind) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", "abc");
        fields.put("kind", kind.word());
        fields.put("from", "2027-01-01T00:00:00Z");
        fields.put("content", CONTENTS.get(kind));
        return WidgetJson.of(fields);
    }
}
