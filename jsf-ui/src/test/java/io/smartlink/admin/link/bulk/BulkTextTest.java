package io.smartlink.admin.link.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.ValidationFailedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkTextTest {
    @Test
    void plain_lines_keep_their_numbers_over_empty_ones() {
        List<BulkLine> lines = BulkText.parse("https://a.example/\r\n\n  https://b.example/ , b \n");

        assertThat(lines).extracting(BulkLine::number).containsExactly(1, 3);
        assertThat(lines.get(1).cells()).containsExactly("https://b.example/", "b");
        assertThat(lines.get(1).text()).isEqualTo("https://b.example/ , b");
    }

    @Test
    void values_with_commas_stand_in_quotation_marks() {
        assertThat(cellsOf("\"https://a.example/x,y\",xy,\"One, two\""))
                .containsExactly("https://a.example/x,y", "xy", "One, two");
    }

    @Test
    void lines_of_a_spreadsheet_are_parted_by_tabs() {
        assertThat(cellsOf("https://a.example/x,y\txy\tTitle")).containsExactly("https://a.example/x,y", "xy", "Title");
    }

    @Test
    void a_line_with_unmatched_quotation_marks_is_one_value() {
        assertThat(cellsOf("\"https://a.example/,b")).containsExactly("\"https://a.example/,b");
    }

    @Test
    void a_table_may_have_its_columns_in_any_order_and_a_byte_order_mark() {
        List<BulkLine> lines =
                BulkText.parse("\uFEFFSlug;Destination;Tags\nx;https://a.example/;\"a;b\"\n;https://b.example/;\n");

        assertThat(lines.get(0).cells()).containsExactly("https://a.example/", "x", "", "a;b");
        assertThat(lines.get(1).cells()).containsExactly("https://b.example/");
        assertThat(lines.get(0).number()).isEqualTo(2);
        assertThat(BulkText.parse(lines.get(0).text()).get(0).cells())
                .as("pasted again")
                .isEqualTo(lines.get(0).cells());
    }

    @Test
    void a_table_with_other_columns_is_refused() {
        assertThatThrownBy(() -> BulkText.parse("destination,colour\nhttps://a.example/,red"))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThatThrownBy(() -> BulkText.parse(" \n ")).isInstanceOf(ValidationFailedException.class);
        assertThatThrownBy(() -> BulkText.parse("https://a.example/\n".repeat(1001)))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("1,001");
        assertThat(BulkText.parse("https://a.example/\n".repeat(1000))).hasSize(1000);
    }

    private static List<String> cellsOf(String line) {
        return BulkText.parse(line).get(0).cells();
    }
}
