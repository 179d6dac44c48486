package io.smartlink.account.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was recorded, as its readers may see it.
 *
 * @param action the word of what was done, such as {@code link.created}; older versions may have written others than {@link
 *     AuditAction} has
 * @param subjectKind the word of what it was done to
 * @param subjectId as integrators know it
 * @param subject how people know it, by the name that it had
 * @param actorKind {@code member}, {@code api-key}, {@code operator} or {@code system}
 * @param actorId of the member or key; null for others
 * @param actor label of who did it; of an operator no more than that for the account's own people
 * @param source {@code console}, {@code api} or {@code system}
 * @param address the IP address that it came from; null where there is none or it is none of the reader's business
 * @param requestId the request's name in logs
 * @param before fields that were changed, as they were
 * @param after the same as they became
 */
public record AuditEvent(
        long id,
        Instant at,
        String action,
        String subjectKind,
        String subjectId,
        String subject,
        String actorKind,
        @Nullable Long actorId,
        String actor,
        String source,
        @Nullable String address,
        @Nullable String requestId,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after) {
    static final String OPERATOR = "operator";

    /** The same for people who run nothing: who the operator was is not for them. */
    AuditEvent forAccount() {
        return actorKind.equals(OPERATOR)
                ? new AuditEvent(
                        id,
                        at,
                        action,
                        subjectKind,
                        subjectId,
                        subject,
                        actorKind,
                        null,
                        OPERATOR,
                        source,
                        null,
                        requestId,
                        before,
                        after)
                : this;
    }
}
