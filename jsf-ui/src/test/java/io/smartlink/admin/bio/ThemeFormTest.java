package io.smartlink.admin.bio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.bio.page.Color;
import io.smartlink.bio.page.Theme;
import io.smartlink.bio.page.ThemePreset;
import io.smartlink.platform.ValidationFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeFormTest {
    @ParameterizedTest
    @EnumSource
    void a_preset_that_nobody_changed_stays_a_preset(ThemePreset preset) {
        ThemeForm form = ThemeForm.of(Theme.PLAIN);
        form.take(preset);

        assertThat(form.theme()).isEqualTo(new Theme(preset, null, null, null, null, null, null, null));
        assertThat(form.getUnreadable()).isEmpty();
    }

    @Test
    void a_colour_of_ones_own_is_kept_beside_the_preset() {
        ThemeForm form = ThemeForm.of(Theme.PLAIN);
        form.setButton("#123456");

        assertThat(form.theme().button()).isEqualTo(new Color("#123456"));
        assertThat(form.theme().text()).isNull();
        assertThat(ThemeForm.of(form.theme()).theme()).isEqualTo(form.theme());
    }

    @Test
    void what_nobody_could_read_is_told_before_it_is_refused() {
        ThemeForm form = ThemeForm.of(Theme.PLAIN);
        form.setText("#ffff00");

        assertThat(form.getUnreadable()).hasSize(2).first().asString().contains("1.07:1");
        assertThatThrownBy(form::theme)
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .first()
                        .satisfies(fault -> assertThat(fault.field()).isEqualTo("theme.text")));
    }

    @Test
    void what_is_no_colour_is_refused_and_has_no_contrast() {
        ThemeForm form = ThemeForm.of(Theme.PLAIN);
        form.setCard("red");

        assertThat(form.getContrast()).isEmpty();
        assertThatThrownBy(form::theme).isInstanceOf(ValidationFailedException.class);
    }
}
