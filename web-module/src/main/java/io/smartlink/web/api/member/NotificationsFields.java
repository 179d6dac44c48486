package io.smartlink.web.api.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of the mails that a member gets. */
@Schema(
        name = "NotificationsPatch",
        description = "What is left out stays as it is. Only what is not null in the answer can be chosen.")
public record NotificationsFields(
        boolean blockedLinks, boolean strikes, boolean domains, boolean team, boolean review, boolean system) {}
