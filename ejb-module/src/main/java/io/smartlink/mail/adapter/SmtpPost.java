package io.smartlink.mail.adapter;

import io.smartlink.mail.post.Mail;
import io.smartlink.mail.post.MailPost;
import io.smartlink.mail.post.MailSettings;
import io.smartlink.mail.post.MailUndeliveredException;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands mails to an SMTP server (RFC 5321), one at a time; each waits 20 seconds at most. */
public final class SmtpPost implements MailPost {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String TIMEOUT_MILLIS = "20000";

    private final MailSettings settings;

    public SmtpPost(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public void send(String to, Mail mail) throws MailUndeliveredException {
        URI url = Objects.requireNonNull(settings.url(), "no mail server is set");
        Session session = Session.getInstance(properties(url), authenticator(url));
        try {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(settings.from(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            message.setSubject(mail.subject(), "UTF-8");
            message.setText(mail.text(), "UTF-8");
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834 §5
            message.setSentDate(new Date());
            Transport.send(message);
        } catch (MessagingException refused) {
            throw new MailUndeliveredException(String.valueOf(refused.getMessage()), refused);
        }
    }

    private static Properties properties(URI url) {
        String protocol = url.getScheme();
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail.transport.protocol.rfc822", protocol);
        properties.setProperty("mail." + protocol + ".host", url.getHost());
        if (url.getPort() >= 0) {
            properties.setProperty("mail." + protocol + ".port", Integer.toString(url.getPort()));
        }
        properties.setProperty("mail." + protocol + ".auth", Boolean.toString(url.getRawUserInfo() != null));
        properties.setProperty("mail." + protocol + ".starttls.enable", "true");
        // Somebody on the way could leave STARTTLS out, and would then be given the password.
        boolean secret =
                url.getRawUserInfo() != null && protocol.equals("smtp") && !OWN_MACHINE.contains(url.getHost());
        properties.setProperty("mail." + protocol + ".starttls.required", Boolean.toString(secret));
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + wait, TIMEOUT_MILLIS);
        }
        return properties;
    }

    private static @Nullable Authenticator authenticator(URI url) {
        String user = url.getRawUserInfo();
        if (user == null) {
            return null;
        }
        String[] parts = user.split(":", 2);
        PasswordAuthentication known =
                new PasswordAuthentication(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return known;
            }
        };
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
