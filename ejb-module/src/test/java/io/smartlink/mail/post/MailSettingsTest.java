package io.smartlink.mail.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {
    @Test
    void without_a_server_no_mail_is_sent() {
        assertThat(new MailSettings(null, "links@brand.example").isOn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://mail.example", "smtp:mail.example"})
    void what_is_no_mail_server_is_refused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailSettings(URI.create(url), "links@brand.example"))
                .withMessageContaining("smartlink.smtp.url");
    }

    @Test
    void the_password_is_in_no_log() {
        assertThat(new MailSettings(URI.create("smtp://me:secret@mail.example"), "links@brand.example"))
                .asString()
                .doesNotContain("secret");
    }

    @Test
    void a_subject_cannot_begin_another_header() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mail("Hello\r\nBcc: x@y.example", "text"));
    }
}
