package io.smartlink.account.notification;

import io.smartlink.mail.topic.MailTopic;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which mails a member gets.
 *
 * @param email where they go
 * @param choices each topic that there is for the member, and whether they get its mails
 * @param fixed those that somebody of their role cannot switch off
 * @param sent whether this installation sends mails at all
 * @param version counts the edits, for ETags
 */
public record Notifications(
        long memberId, String email, Map<MailTopic, Boolean> choices, Set<MailTopic> fixed, boolean sent, int version) {
    public Notifications {
        choices = Map.copyOf(choices);
        fixed = Set.copyOf(fixed);
    }

    /** In the order of the topics, to be changed. */
    Map<MailTopic, Boolean> draft() {
        Map<MailTopic, Boolean> draft = new EnumMap<>(MailTopic.class);
        draft.putAll(choices);
        return draft;
    }
}
