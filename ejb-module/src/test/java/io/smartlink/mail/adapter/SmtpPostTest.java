package io.smartlink.mail.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.smartlink.mail.post.Mail;
import io.smartlink.mail.post.MailSettings;
import io.smartlink.mail.post.MailUndeliveredException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpPostTest {
    private static final Mail MAIL = new Mail("Die Domäne go.brand.example", "Zeile eins\nZeile zwei, größer");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_arrives_as_it_was_written() throws Exception {
        post("smtp://127.0.0.1:" + server.getSmtp().getPort()).send("owner@brand.example", MAIL);

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(MAIL.subject());
        assertThat(arrived.getContent().toString().replace("\r\n", "\n")).isEqualTo(MAIL.text());
        assertThat(arrived.getFrom()[0]).hasToString("links@brand.example");
        assertThat(arrived.getAllRecipients()).hasSize(1).allSatisfy(to -> assertThat(to)
                .hasToString("owner@brand.example"));
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void user_and_password_are_taken_from_the_url() throws Exception {
        server.setUser("me@brand.example", "se:cret+1");

        post("smtp://me%40brand.example:se%3Acret+1@127.0.0.1:"
                        + server.getSmtp().getPort())
                .send("owner@brand.example", MAIL);

        assertThat(server.getReceivedMessages()).isNotEmpty();
        assertThatExceptionOfType(MailUndeliveredException.class)
                .isThrownBy(() -> post("smtp://me%40brand.example:wrong@127.0.0.1:"
                                + server.getSmtp().getPort())
                        .send("owner@brand.example", MAIL));
    }

    @Test
    void a_password_is_not_given_in_the_open_to_another_machine() {
        GreenMail elsewhere = new GreenMail(new ServerSetup(0, "127.0.0.2", ServerSetup.PROTOCOL_SMTP));
        elsewhere.start();
        try {
            String url = "smtp://me:secret@127.0.0.2:" + elsewhere.getSmtp().getPort();

            assertThatExceptionOfType(MailUndeliveredException.class)
                    .isThrownBy(() -> post(url).send("owner@brand.example", MAIL))
                    .withMessageContaining("STARTTLS");
            assertThat(elsewhere.getReceivedMessages()).isEmpty();
        } finally {
            elsewhere.stop();
        }
    }

    @Test
    void a_server_that_is_away_is_told_without_the_password() {
        int port = server.getSmtp().getPort();
        server.stop();

        assertThatExceptionOfType(MailUndeliveredException.class)
                .isThrownBy(() -> post("smtp://me:secret@127.0.0.1:" + port).send("owner@brand.example", MAIL))
                .satisfies(undelivered -> assertThat(undelivered.getMessage()).doesNotContain("secret"));
    }

    private static SmtpPost post(String url) {
        return new SmtpPost(new MailSettings(URI.create(url), "links@brand.example"));
    }
}
