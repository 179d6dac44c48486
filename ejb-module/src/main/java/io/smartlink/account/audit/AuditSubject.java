package io.smartlink.account.audit;

import io.smartlink.platform.OpaqueId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a change was made to.
 *
 * @param id as integrators know it; the name where a thing has no other
 * @param name how people know it: a short address, a hostname, an e-mail address; cut after {@value #LONGEST} characters.
 *     It stays readable when the thing is gone
 */
public record AuditSubject(Kind kind, String id, String name) {
    static final int LONGEST = 500;

    public AuditSubject {
        name = name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    public static AuditSubject of(Kind kind, long id, String name) {
        return new AuditSubject(kind, OpaqueId.text(id), name);
    }

    /** A thing that its name tells from all others. */
    public static AuditSubject named(Kind kind, String name) {
        return new AuditSubject(kind, name, name);
    }

    /** What can be changed. */
    public enum Kind {
        LINK,
        BIO_PAGE,
        CAMPAIGN,
        MEDIA,
        SIGN_UP,
        QR_CODE,
        QR_TEMPLATE,
        PIXEL,
        DOMAIN,
        CERTIFICATE,
        ACCOUNT,
        PLAN,
        MEMBER,
        INVITATION,
        SESSION,
        API_KEY,
        STRIKE,
        REVIEW,
        BLOCKLIST_ENTRY,
        REPORT,
        AMAZON_TEMPLATE,
        INSTALLATION;

        /** The word that stands in the database and the API, such as {@code api-key}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> tryParse(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }
}
