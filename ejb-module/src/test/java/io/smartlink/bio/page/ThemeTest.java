package io.smartlink.bio.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.smartlink.platform.ValidationFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    @ParameterizedTest
    @EnumSource
    void every_preset_can_be_read(ThemePreset preset) {
        assertThat(preset.palette().faults()).isEmpty();
    }

    @Test
    void contrast_is_that_of_wcag() {
        Color white = new Color("#ffffff");

        assertThat(white.contrastTo(new Color("#000000"))).isCloseTo(21, within(0.001));
        assertThat(white.contrastTo(new Color("#767676"))).isCloseTo(4.54, within(0.005));
        assertThat(new Color("#777777").contrastTo(white)).isCloseTo(4.48, within(0.005));
        assertThat(white.contrastTo(white)).isEqualTo(1);
    }

    @Test
    void yellow_on_white_is_refused_with_its_contrast() {
        assertThatThrownBy(() -> new Theme(ThemePreset.PAPER, null, null, null, new Color("#ffff00"), null, null, null))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("#ffff00")
                .hasMessageContaining("1.07:1");
    }

    @Test
    void a_contrast_just_below_the_bound_is_not_told_as_the_bound() {
        assertThatThrownBy(() -> new Theme(
                        ThemePreset.PAPER, null, null, null, null, null, new Color("#777777"), new Color("#ffffff")))
                .hasMessageContaining("4.47:1");
    }

    @Test
    void a_colour_that_is_none_is_refused() {
        assertThatThrownBy(() -> new Color("red")).isInstanceOf(ValidationFailedException.class);
        assertThatThrownBy(() -> new Color("#fff")).isInstanceOf(ValidationFailedException.class);
        assertThat(new Color(" #ABCDEF ").text()).isEqualTo("#abcdef");
    }
}
