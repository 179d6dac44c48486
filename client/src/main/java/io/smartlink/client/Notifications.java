package io.smartlink.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which mails a member gets. Null where there are none of the kind for somebody of their role.
 *
 * @param sent whether the installation sends mails at all
 * @param alwaysOn what somebody of their role cannot switch off, by the names of the components here
 * @param blockedLinks links that were stopped
 * @param strikes strikes and suspension
 * @param domains trouble of domains and certificates
 * @param team who joins, leaves or gets another role
 * @param review what waits for review; for operators
 * @param system trouble of the installation; for operators
 * @param version counts the edits
 */
public record Notifications(
        String memberId,
        String email,
        boolean sent,
        List<String> alwaysOn,
        @Nullable Boolean blockedLinks,
        @Nullable Boolean strikes,
        @Nullable Boolean domains,
        @Nullable Boolean team,
        @Nullable Boolean review,
        @Nullable Boolean system,
        long version) {}
