package io.smartlink.admin.link.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.link.target.AmazonTarget;
import io.smartlink.link.target.AmazonTarget.Keyword;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmazonFormTest {
    @Test
    void what_was_only_opened_stays_as_it_is() {
        AmazonTarget target = new AmazonTarget(
                "amazon.de",
                "B01ABCDE23",
                "Brand",
                "A1SELLER",
                "brand-21",
                "10",
                "20.50",
                "brand",
                List.of(new Keyword("one", 3), new Keyword("two", 1)));

        assertThat(AmazonForm.of(target).value()).isEqualTo(target);
    }

    @Test
    void a_keyword_row_that_was_left_empty_does_not_count() {
        AmazonForm form = form("B01ABCDE23", "earbuds");
        form.getKeywords().add();

        assertThat(form.value().keywords()).containsExactly(new Keyword("earbuds", 1));
    }

    @Test
    void a_faulty_keyword_is_told_at_its_row_and_not_as_missing() {
        AmazonForm form = form("short", "earbuds");
        form.getKeywords().getList().get(0).setWeight(101);

        assertThat(faultsOf(form)).containsExactly("keywords[0].weight", "asin");
    }

    @Test
    void a_form_that_nobody_filled_in_lacks_keywords_and_keeps_a_row_for_them() {
        AmazonForm form = new AmazonForm();

        form.tidy();

        assertThat(faultsOf(form)).containsExactly("asin", "keywords");
        assertThat(form.getKeywords().getSize()).isEqualTo(1);
    }

    private static AmazonForm form(String asin, String keyword) {
        AmazonForm form = new AmazonForm();
        form.setAsin(asin);
        form.getKeywords().getList().get(0).setText(keyword);
        return form;
    }

    private static List<String> faultsOf(AmazonForm form) {
        return catchThrowableOfType(ValidationFailedException.class, form::value).faults().stream()
                .map(FieldFault::field)
                .toList();
    }
}
