package io.smartlink.qr;

import io.smartlink.address.Slug;
import io.smartlink.link.Labels;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkPassword;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.target.Target;
import io.smartlink.qr.design.Design;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a QR code that its owner decides. An existing draft is well-formed; whether the design can be read is told
 * when its text is known.
 *
 * @param own the code's own link, of a dynamic code
 * @param linkId the link that it leads to, of any other
 */
public record QrCodeDraft(
        @Nullable LinkDraft own,
        @Nullable Long linkId,
        @Nullable String title,
        Design design) {

    public QrCodeDraft {
        if ((own == null) == (linkId == null)) {
            throw new IllegalArgumentException("either a link of its own or another one");
        }
    }

    /**
     * A code with an address of its own.
     *
     * @param domain null for the default domain
     * @param slug null to have one generated
     * @param schedule when it leads on
     * @param utm what is added to its destination
     * @param pixelIds of the account's pixels that fire on the way
     * @throws io.smartlink.platform.ValidationFailedException with every field that is not valid
     */
    public static QrCodeDraft dynamic(
            @Nullable String domain,
            @Nullable Slug slug,
            Target target,
            Schedule schedule,
            Utm utm,
            List<Long> pixelIds,
            boolean archived,
            @Nullable String title,
            Design design) {
        Behaviour behaviour =
                new Behaviour(schedule, utm, false, false, false, Preview.NONE, List.of(), List.of(), pixelIds);
        return new QrCodeDraft(
                new LinkDraft(
                        domain,
                        slug,
                        target,
                        302,
                        new Labels(title, List.of(), null),
                        archived,
                        behaviour,
                        LinkPassword.NONE),
                null,
                title,
                design);
    }

    /** A code that leads to a link which is there already. */
    public static QrCodeDraft ofLink(long linkId, @Nullable String title, Design design) {
        return new QrCodeDraft(null, linkId, new Labels(title, List.of(), null).title(), design);
    }

    /** The same draft with another design. */
    QrCodeDraft with(Design other) {
        return new QrCodeDraft(own, linkId, title, other);
    }
}
