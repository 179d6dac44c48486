package io.smartlink.admin.link.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.link.LinkDraft;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkLineTest {
    @Test
    void a_destination_is_enough() {
        LinkDraft draft = line("https://a.example/").draft("go.brand.example", List.of());

        assertThat(draft.domain()).isEqualTo("go.brand.example");
        assertThat(draft.slug()).isNull();
        assertThat(draft.labels().tags()).isEmpty();
    }

    @Test
    void a_line_can_say_the_rest_too() {
        LinkDraft draft = line("https://a.example/", "x", "Title", "a; b", "other.example")
                .draft("go.brand.example", List.of("b", "c"));

        assertThat(draft.domain()).isEqualTo("other.example");
        assertThat(draft.slug()).isNotNull();
        assertThat(draft.labels().title()).isEqualTo("Title");
        assertThat(draft.labels().tags()).containsExactly("a", "b", "c");
    }

    @Test
    void faults_of_a_line_are_told_together() {
        ValidationFailedException refusal =
                catchThrowableOfType(ValidationFailedException.class, () -> line("file:///a", "", "t".repeat(301))
                        .draft("localhost", List.of()));

        assertThat(refusal.faults()).extracting(FieldFault::field).containsExactly("destination", "title");
    }

    @Test
    void an_address_with_many_commas_is_told_to_stand_in_quotation_marks() {
        assertThatThrownBy(() -> line("a", "b", "c", "d", "e", "f").draft("localhost", List.of()))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("quotation marks");
    }

    private static BulkLine line(String... cells) {
        return new BulkLine(1, String.join(",", cells), List.of(cells));
    }
}
