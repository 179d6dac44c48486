package io.smartlink.qr.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.smartlink.platform.ValidationFailedException;
import org.junit.jupiter.api.Test;

class ColourTest {
    @Test
    void has_the_contrast_that_wcag_defines() {
        assertThat(Colour.BLACK.contrastTo(Colour.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Colour.WHITE.contrastTo(Colour.BLACK)).isCloseTo(21, within(0.001));
        assertThat(new Colour(0x777777).contrastTo(Colour.WHITE)).isCloseTo(4.48, within(0.01));
    }

    @Test
    void is_read_with_or_without_its_sign() {
        assertThat(Colour.tryParse("#0A66c2")).contains(new Colour(0x0a66c2));
        assertThat(Colour.tryParse("0a66c2").orElseThrow().hex()).isEqualTo("#0a66c2");
        assertThat(Colour.tryParse("red")).isEmpty();
        assertThat(Colour.tryParse("#0a66c2;fill:url(x)")).isEmpty();
    }

    @Test
    void of_a_design_is_refused_at_its_field() {
        assertThatThrownBy(() ->
                        new Design(null, 21, null, "red", null, false, null, null, null, null, null, null, null, null))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.field())
                        .containsExactly("foreground", "quietZone"));
    }

    @Test
    void contrast_is_rounded_down_so_that_nothing_passes_that_was_refused() {
        assertThat(Contrast.text(2.999)).isEqualTo("2.9:1");
    }
}
