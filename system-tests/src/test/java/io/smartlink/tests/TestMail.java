package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A mail server that keeps what it is given. One serves a whole process; tests look for subjects that are theirs. */
final class TestMail {
    /** Until a mail is here: one that does not leave at once is tried again after a minute. */
    static final Duration SENT = Duration.ofMinutes(3);

    private static final Lasting<TestMail> OF_PROCESS = new Lasting<>(TestMail::new);

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private TestMail() {
        server.start();
    }

    /** The one of this process. */
    static TestMail ofProcess() {
        return OF_PROCESS.get();
    }

    /** What {@code SMARTLINK_SMTP_URL} takes. */
    String url() {
        return "smtp://127.0.0.1:" + server.getSmtp().getPort();
    }

    /** Subjects of all mails whose subject has the word in it, the oldest first. */
    List<String> subjects(String word) {
        return Arrays.stream(server.getReceivedMessages())
                .map(TestMail::subject)
                .filter(subject -> subject.contains(word))
                .toList();
    }

    /** Texts of all mails to an address, the oldest first. */
    List<String> texts(String recipient) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipients(message).contains(recipient))
                .map(TestMail::text)
                .toList();
    }

    /** The one-time link in the text of a mail. */
    static String linkIn(String text) {
        Matcher link = Pattern.compile("http\\S+#[A-Za-z0-9]+").matcher(text.replace("=\r\n", ""));
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands it to constructors of tests. */
    static final class Given implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestMail.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return ofProcess();
        }
    }
}
