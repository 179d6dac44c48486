package io.smartlink.bio.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.ValidationFailedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({"de, de", " PT-br , pt-BR", "zh-hant-tw, zh-Hant-TW", "iw, he"})
    void a_tag_is_kept_as_rfc_5646_writes_it(String typed, String kept) {
        assertThat(new LanguageTag(typed).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "German", "Deutsch, bitte", "de_AT", "x", "de\"><b>", "x-private"})
    void what_is_none_is_refused(String typed) {
        assertThatThrownBy(() -> new LanguageTag(typed)).isInstanceOf(ValidationFailedException.class);
    }
}
