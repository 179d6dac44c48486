package io.smartlink.tests;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A mail server that keeps what it is given. One serves the whole run; tests look for subjects that are theirs. */
final class TestMail implements AutoCloseable {
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private TestMail() {
        server.start();
    }

    /** The one of this run; ends with it. */
    static TestMail of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(TestMail.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(new TestMail()), Running.class)
                .mail();
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

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Hands it to constructors of tests. */
    static final class Given implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestMail.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return of(context);
        }
    }

    private record Running(TestMail mail) implements AutoCloseable {
        @Override
        public void close() {
            mail.close();
        }
    }
}
