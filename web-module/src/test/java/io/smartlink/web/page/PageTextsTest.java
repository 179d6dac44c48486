package io.smartlink.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final PageTexts ENGLISH = PageTexts.in(PageLanguage.EN);

    @ParameterizedTest
    @EnumSource
    void every_language_has_every_text(PageLanguage language) {
        assertThat(PageTexts.in(language).keys()).isEqualTo(ENGLISH.keys()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_same_placeholders(PageLanguage language) {
        PageTexts texts = PageTexts.in(language);

        assertThat(ENGLISH.keys()).allSatisfy(key -> assertThat(placeholders(texts.text(key)))
                .isEqualTo(placeholders(ENGLISH.text(key))));
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_blank_or_broken(PageLanguage language) {
        PageTexts texts = PageTexts.in(language);

        assertThat(ENGLISH.keys()).allSatisfy(key -> assertThat(texts.text(key))
                .isNotBlank()
                .isEqualTo(texts.text(key).strip())
                .doesNotContain("\uFFFD", "Ã", "<", "'"));
    }

    @Test
    void texts_are_read_as_utf_8() {
        assertThat(PageTexts.in(PageLanguage.PL).text("expired.title")).isEqualTo("Ten link wygasł");
    }

    @Test
    void a_key_that_nobody_wrote_is_a_bug() {
        assertThatThrownBy(() -> ENGLISH.text("no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
