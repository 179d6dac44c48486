package io.smartlink.admin.link.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void rows_change_places_and_those_at_the_ends_stay() {
        Rows<KeywordForm> rows = rows("a", "b", "c");

        rows.moveUp(0);
        rows.moveDown(2);
        rows.moveDown(0);
        rows.moveUp(2);

        assertThat(rows.getList()).extracting(KeywordForm::getText).containsExactly("b", "c", "a");
    }

    @Test
    void rows_that_nobody_filled_in_are_dropped() {
        Rows<KeywordForm> rows = rows("a", " ", "c");
        rows.add();

        rows.dropBlanks();

        assertThat(rows.getList()).extracting(KeywordForm::getText).containsExactly("a", "c");
    }

    @Test
    void shares_add_up_to_the_whole() {
        Rows<KeywordForm> rows = rows("a", "b");
        rows.getList().get(0).setWeight(2);

        assertThat(rows.getList().get(0).shareAmong(rows.getList())).isEqualTo("66.7 %");
        assertThat(rows.getList().get(1).shareAmong(rows.getList())).isEqualTo("33.3 %");
    }

    @Test
    void there_are_no_shares_of_nothing() {
        Rows<KeywordForm> rows = rows("a");
        rows.getList().get(0).setWeight(null);

        assertThat(rows.getList().get(0).shareAmong(rows.getList())).isEmpty();
    }

    private static Rows<KeywordForm> rows(String... texts) {
        return new Rows<>(
                KeywordForm::new, List.of(texts).stream().map(RowsTest::keyword).toList());
    }

    private static KeywordForm keyword(String text) {
        KeywordForm form = new KeywordForm();
        form.setText(text);
        return form;
    }
}
