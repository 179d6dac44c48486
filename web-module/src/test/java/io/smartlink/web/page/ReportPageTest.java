package io.smartlink.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportPageTest {
    @Test
    void shows_what_strangers_type_as_text() {
        assertThat(text("\"><script>alert(1)</script>", "</textarea><script>", ReportState.UNKNOWN))
                .contains("value=\"&quot;&gt;&lt;script&gt;", "&lt;/textarea&gt;&lt;script&gt;</textarea>")
                .doesNotContain("<script");
    }

    @Test
    void hides_the_trap_from_people_and_their_screen_readers() {
        assertThat(text("offer", "", ReportState.ASKED))
                .contains("<div class=\"trap\" aria-hidden=\"true\">", "name=\"website\" tabindex=\"-1\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"INCOMPLETE", "UNKNOWN", "TOO_MANY"})
    void says_what_is_wrong_and_keeps_what_was_typed(ReportState state) {
        assertThat(text("offer", "A scam", state)).contains("role=\"alert\"", "value=\"offer\"", ">A scam</textarea>");
    }

    @Test
    void thanks_without_the_form() {
        assertThat(text("offer", "A scam", ReportState.SENT))
                .contains("Thank you")
                .doesNotContain("<form");
    }

    private static String text(String address, String reason, ReportState state) {
        return Pages.text(ReportPage.of(PageLanguage.EN, Brand.NONE, address, reason, state));
    }
}
