package io.smartlink.mail;

import io.smartlink.mail.adapter.SmtpPost;
import io.smartlink.mail.post.MailPost;
import io.smartlink.mail.post.MailSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hands the way of mails to whoever injects it. */
@Dependent
class MailProducer {
    @Produces
    MailSettings settings() {
        return MailSettings.from(ConfigProvider.getConfig());
    }

    @Produces
    @ApplicationScoped
    MailPost post(MailSettings settings) {
        return new SmtpPost(settings);
    }
}
