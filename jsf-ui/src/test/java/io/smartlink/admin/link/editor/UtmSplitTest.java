package io.smartlink.admin.link.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtmSplitTest {
    @ParameterizedTest(name = "{0} leaves {1}")
    @CsvSource({
        "https://a.example/?utm_source=x, https://a.example/",
        "https://a.example/?utm_source=x#top, https://a.example/#top",
        "https://a.example/?a=1&utm_source=x&b=%2B{}|, https://a.example/?a=1&b=%2B{}|",
        "https://a.example/?utm_source=x&&b, https://a.example/?&b",
        "https://a.example/?utm_source=x&utm_source=y&b=c, https://a.example/?b=c",
        "https://a.example/?UTM_SOURCE=x&utm_id=7&utm_medium=m, https://a.example/?UTM_SOURCE=x&utm_id=7",
    })
    void takes_the_parameters_and_leaves_the_rest_as_it_was_typed(String pasted, String rest) {
        assertThat(UtmSplit.of(pasted).rest()).isEqualTo(rest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://a.example/",
        "https://a.example/?",
        "https://a.example/?a=b",
        "https://a.example/?utm_source=",
        "https://a.example/?utm_source",
        "https://a.example/#?utm_source=x",
        "not an address",
    })
    void leaves_alone_what_has_none(String pasted) {
        UtmSplit split = UtmSplit.of(pasted);

        assertThat(split.rest()).isEqualTo(pasted);
        assertThat(split.values()).isEmpty();
    }

    @Test
    void decodes_what_goes_into_the_fields_and_keeps_the_first_of_a_name() {
        UtmSplit split =
                UtmSplit.of("https://a.example/?utm_campaign=Fr%C3%BChling+2027&utm_campaign=b&utm_source=a%26b");

        assertThat(split.values()).containsExactly(entry("utm_campaign", "Frühling 2027"), entry("utm_source", "a&b"));
    }
}
