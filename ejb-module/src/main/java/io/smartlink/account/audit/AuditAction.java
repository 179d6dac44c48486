package io.smartlink.account.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be recorded, as {@code subject.deed}. A word that has been written stays for ever; new ones are added.
 */
public enum AuditAction {
    LINK_CREATED,
    LINK_UPDATED,
    LINK_DELETED,
    LINK_ARCHIVED,
    LINK_RESTORED,
    LINK_BLOCKED,
    LINK_UNBLOCKED,
    LINK_REFUSED,
    BIO_PAGE_CREATED("bio-page.created"),
    BIO_PAGE_UPDATED("bio-page.updated"),
    BIO_PAGE_PUBLISHED("bio-page.published"),
    BIO_PAGE_UNPUBLISHED("bio-page.unpublished"),
    BIO_PAGE_ARCHIVED("bio-page.archived"),
    BIO_PAGE_RESTORED("bio-page.restored"),
    BIO_PAGE_DELETED("bio-page.deleted"),
    BIO_PAGE_BLOCKED("bio-page.blocked"),
    BIO_PAGE_UNBLOCKED("bio-page.unblocked"),
    CAMPAIGN_CREATED,
    CAMPAIGN_UPDATED,
    CAMPAIGN_DELETED,
    MEDIA_ADDED,
    MEDIA_DELETED,
    SIGN_UP_DELETED("sign-up.deleted"),
    QR_CODE_CREATED("qr-code.created"),
    QR_CODE_UPDATED("qr-code.updated"),
    QR_CODE_DELETED("qr-code.deleted"),
    QR_TEMPLATE_CREATED("qr-template.created"),
    QR_TEMPLATE_UPDATED("qr-template.updated"),
    QR_TEMPLATE_DELETED("qr-template.deleted"),
    PIXEL_CREATED,
    PIXEL_UPDATED,
    PIXEL_DELETED,
    DOMAIN_ADDED,
    DOMAIN_UPDATED,
    DOMAIN_VERIFIED,
    DOMAIN_FAILING,
    DOMAIN_RECOVERED,
    DOMAIN_STOPPED,
    DOMAIN_TAKEN,
    DOMAIN_DESTINATION_BLOCKED("domain.destination-blocked"),
    DOMAIN_DESTINATION_UNBLOCKED("domain.destination-unblocked"),
    DOMAIN_REMOVED,
    DOMAIN_DEFAULT_CHANGED("domain.default-changed"),
    CERTIFICATE_ORDERED,
    CERTIFICATE_ISSUED,
    CERTIFICATE_RENEWED,
    CERTIFICATE_FAILED,
    CERTIFICATE_REVOKED,
    ACCOUNT_CREATED,
    ACCOUNT_UPDATED,
    ACCOUNT_SUSPENDED,
    ACCOUNT_LIFTED,
    PLAN_CHANGED,
    PLAN_CREATED,
    PLAN_UPDATED,
    PLAN_DELETED,
    MEMBER_INVITED,
    MEMBER_JOINED,
    MEMBER_UPDATED,
    MEMBER_REMOVED,
    OWNER_CHANGED,
    INVITATION_CREATED,
    INVITATION_RESENT,
    INVITATION_REVOKED,
    INVITATION_ACCEPTED,
    SIGN_IN_SUCCEEDED("sign-in.succeeded"),
    SIGN_IN_FAILED("sign-in.failed"),
    SIGN_IN_LOCKED("sign-in.locked"),
    SIGN_IN_LINK_CREATED("sign-in.link-created"),
    SESSION_ENDED,
    PASSWORD_CHANGED,
    PASSWORD_RESET_ASKED("password.reset-asked"),
    PASSWORD_RESET,
    TOTP_ENABLED,
    TOTP_DISABLED,
    RECOVERY_CODES_CREATED("recovery-codes.created"),
    RECOVERY_CODE_USED("recovery-code.used"),
    OIDC_LINKED,
    OIDC_UNLINKED,
    NOTIFICATIONS_UPDATED,
    API_KEY_CREATED("api-key.created"),
    API_KEY_UPDATED("api-key.updated"),
    API_KEY_DELETED("api-key.deleted"),
    STRIKE_GIVEN,
    STRIKE_FORGIVEN,
    REVIEW_DECIDED,
    BLOCKLIST_ADDED,
    BLOCKLIST_UPDATED,
    BLOCKLIST_REMOVED,
    REPORT_RECEIVED,
    REPORT_DECIDED,
    AMAZON_TEMPLATE_CREATED("amazon-template.created"),
    AMAZON_TEMPLATE_UPDATED("amazon-template.updated"),
    AMAZON_TEMPLATE_DELETED("amazon-template.deleted");

    private final String word;

    /** One word on each side of the dot: {@code LINK_CREATED} is {@code link.created}. */
    AuditAction() {
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    AuditAction(String word) {
        this.word = word;
    }

    /** The word that stands in the database, the API and on screens, such as {@code link.created}. */
    public String word() {
        return word;
    }

    public static Optional<AuditAction> tryParse(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word.equals(word))
                .findFirst();
    }
}
