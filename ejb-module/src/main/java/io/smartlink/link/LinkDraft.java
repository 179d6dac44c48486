package io.smartlink.link;

import io.smartlink.address.Slug;
import io.smartlink.link.check.LeadsTo;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.LinkKind;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.link.target.Target;
import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a link that its owner decides. The API and the console both fill one, so both refuse the same things
 * with the same words; an existing draft is valid in itself.
 *
 * @param domain hostname to stand on; null for the default domain
 * @param slug null to have one generated
 * @param target what the link leads to
 * @param redirectStatus 301, 302, 307 or 308
 * @param labels how people find it
 * @param archived kept in reports, stops redirecting, keeps its address
 * @param behaviour how it treats those who open it
 */
public record LinkDraft(
        @Nullable String domain,
        @Nullable Slug slug,
        Target target,
        int redirectStatus,
        Labels labels,
        boolean archived,
        Behaviour behaviour,
        LinkPassword password) {

    /** @throws ValidationFailedException with every fault that was found */
    public LinkDraft {
        List<FieldFault> faults = faults(target.kind(), redirectStatus, behaviour);
        if (!faults.isEmpty()) {
            throw new ValidationFailedException(faults);
        }
    }

    /** A redirect that sends everybody on as they come. */
    public static LinkDraft plain(@Nullable String domain, @Nullable Slug slug, Destination destination) {
        return new LinkDraft(
                domain,
                slug,
                new RedirectTarget(destination),
                302,
                Labels.NONE,
                false,
                Behaviour.PLAIN,
                LinkPassword.NONE);
    }

    /** Everywhere that it may lead a visitor, by the field that says so. */
    Map<String, Destination> destinations() {
        return LeadsTo.of(target, behaviour);
    }

    /** Where a visitor arrives without another tap, by the field that says so. */
    Map<String, Destination> redirects() {
        return LeadsTo.redirects(target, behaviour);
    }

    /** The same draft with another target of the same kind. */
    LinkDraft leadingTo(Target other) {
        return new LinkDraft(domain, slug, other, redirectStatus, labels, archived, behaviour, password);
    }

    /**
     * What does not go together; for callers that have to tell these faults together with those of parts that could not
     * be made.
     */
    public static List<FieldFault> faults(LinkKind kind, int redirectStatus, @Nullable Behaviour behaviour) {
        FieldChecks checks = new FieldChecks();
        boolean knownStatus =
                redirectStatus == 301 || redirectStatus == 302 || redirectStatus == 307 || redirectStatus == 308;
        checks.that(knownStatus, "redirectStatus", "out-of-range", "redirectStatus must be 301, 302, 307 or 308.");
        if (kind != LinkKind.REDIRECT) {
            checks.that(
                    !knownStatus || redirectStatus == 302,
                    "redirectStatus",
                    "wrong-kind",
                    "Only links of kind redirect have a redirectStatus other than 302.");
        }
        if (kind != LinkKind.REDIRECT && behaviour != null) {
            refuseOfRedirects(checks, kind, behaviour);
        }
        return checks.faults();
    }

    private static void refuseOfRedirects(FieldChecks checks, LinkKind kind, Behaviour behaviour) {
        refuse(checks, "utm", behaviour.utm().isEmpty());
        refuse(checks, "forwardQuery", !behaviour.forwardQuery());
        refuse(checks, "forwardPath", !behaviour.forwardPath());
        refuse(checks, "variants", behaviour.variants().isEmpty());
        if (kind == LinkKind.VCARD) {
            refuse(checks, "rules", behaviour.rules().isEmpty());
            refuse(checks, "pixelIds", behaviour.pixelIds().isEmpty());
        }
    }

    private static void refuse(FieldChecks checks, String field, boolean absent) {
        checks.that(absent, field, "wrong-kind", "A link of this kind has no " + field + ".");
    }
}
