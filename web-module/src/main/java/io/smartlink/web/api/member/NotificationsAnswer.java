package io.smartlink.web.api.member;

import io.smartlink.account.notification.Notifications;
import io.smartlink.mail.topic.MailTopic;
import io.smartlink.platform.OpaqueId;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which mails a member gets, as the API answers it. */
@Schema(
        name = "Notifications",
        description = "Which mails a member gets. Null: there are none of the kind for somebody of their role.")
public record NotificationsAnswer(
        String memberId,
        @Schema(description = "Where the mails go.") String email,

        @Schema(description = "Whether this installation sends mails at all.")
        boolean sent,

        @Schema(description = "What somebody of their role cannot switch off.")
        List<String> alwaysOn,

        @Schema(nullable = true, description = "Links that were stopped.") @Nullable
        Boolean blockedLinks,

        @Schema(nullable = true, description = "Strikes and suspension.") @Nullable
        Boolean strikes,

        @Schema(nullable = true, description = "Trouble of domains and certificates.") @Nullable
        Boolean domains,

        @Schema(nullable = true, description = "Who joins, leaves or gets another role.") @Nullable
        Boolean team,

        @Schema(nullable = true, description = "What waits for review; for operators.") @Nullable
        Boolean review,

        @Schema(nullable = true, description = "Trouble of the installation; for operators.") @Nullable
        Boolean system,

        @Schema(description = "Counts the edits.") int version) {

    static NotificationsAnswer of(Notifications notifications) {
        return new NotificationsAnswer(
                OpaqueId.text(notifications.memberId()),
                notifications.email(),
                notifications.sent(),
                Stream.of(MailTopic.values())
                        .filter(notifications.fixed()::contains)
                        .map(MailTopic::field)
                        .toList(),
                notifications.choices().get(MailTopic.BLOCKED_LINKS),
                notifications.choices().get(MailTopic.STRIKES),
                notifications.choices().get(MailTopic.DOMAINS),
                notifications.choices().get(MailTopic.TEAM),
                notifications.choices().get(MailTopic.REVIEW),
                notifications.choices().get(MailTopic.SYSTEM),
                notifications.version());
    }
}
