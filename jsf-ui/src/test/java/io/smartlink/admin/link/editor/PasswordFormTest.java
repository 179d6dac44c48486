package io.smartlink.admin.link.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.link.LinkPassword;
import org.junit.jupiter.api.Test;

class PasswordFormTest {
    @Test
    void a_password_that_nobody_touches_is_kept() {
        assertThat(PasswordForm.of(true).value()).isSameAs(LinkPassword.KEPT);
        assertThat(PasswordForm.of(false).value()).isSameAs(LinkPassword.NONE);
    }

    @Test
    void a_password_is_taken_away_when_asked_for() {
        PasswordForm form = PasswordForm.of(true);
        form.setRemoving(true);

        assertThat(form.value()).isSameAs(LinkPassword.NONE);
    }

    @Test
    void a_new_password_is_set_blanks_and_all() {
        PasswordForm form = PasswordForm.of(true);
        form.setText("    ");

        assertThat(form.value()).hasToString("new");
    }
}
