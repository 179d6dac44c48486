package io.smartlink.admin.settings.notification;

import io.smartlink.account.notification.NotificationService;
import io.smartlink.account.notification.Notifications;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.mail.topic.MailTopic;
import io.smartlink.platform.VersionCondition;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Messages;

/** Which mails the member gets. */
@Named
@ViewScoped
public class NotificationsView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    CurrentMember member;

    @Inject
    NotificationService notifications;

    private int version;
    private String email = "";
    private boolean sent;
    private List<MailChoice> choices = List.of();

    @PostConstruct
    void load() {
        show(notifications.notifications(member.actor(), member.actor().id()));
    }

    private void show(Notifications read) {
        version = read.version();
        email = read.email();
        sent = read.sent();
        choices = Stream.of(MailTopic.values())
                .filter(read.choices()::containsKey)
                .map(topic -> new MailChoice(
                        topic, read.choices().get(topic), read.fixed().contains(topic)))
                .toList();
    }

    public void save() {
        show(notifications.change(
                member.actor(), member.actor().id(), VersionCondition.exactly(version), before -> chosen()));
        Messages.addGlobalInfo("Saved. It holds from the next mail on.");
    }

    private Map<MailTopic, Boolean> chosen() {
        Map<MailTopic, Boolean> chosen = new EnumMap<>(MailTopic.class);
        choices.forEach(choice -> chosen.put(choice.topic(), choice.isFixed() || choice.isTaken()));
        return chosen;
    }

    public List<MailChoice> getChoices() {
        return choices;
    }

    /** Where the mails go. */
    public String getEmail() {
        return email;
    }

    /** Whether this installation sends mails at all. */
    public boolean isSent() {
        return sent;
    }
}
