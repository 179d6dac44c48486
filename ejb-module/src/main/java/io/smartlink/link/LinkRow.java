package io.smartlink.link;

import io.smartlink.address.Slug;
import io.smartlink.link.check.Finding;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.target.LinkKind;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.link.target.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link as lists, pages and the API show it.
 *
 * @param domain hostname that the link stands on
 * @param slug as it was typed, NFC-normalised
 * @param shortUrl what a visitor types
 * @param redirectStatus 301, 302, 307 or 308
 * @param createdBy label of the actor who made it
 * @param version counts the edits, for ETags; clicks do not move it
 * @param clicks people who followed the link
 * @param safety what is known of where it leads
 */
public record LinkRow(
        long id,
        String domain,
        String slug,
        String shortUrl,
        Target target,
        int redirectStatus,
        Labels labels,
        boolean archived,
        Behaviour behaviour,
        boolean passwordProtected,
        LinkStatus status,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        int version,
        long clicks,
        @Nullable Instant lastClickAt,
        Finding safety) {

    public LinkKind kind() {
        return target.kind();
    }

    /** Where a redirect goes, as it is sent to visitors; null for other kinds. */
    public @Nullable String destination() {
        return target instanceof RedirectTarget redirect
                ? redirect.destination().text()
                : null;
    }

    /** The draft that would leave the link as it is. */
    public LinkDraft draft() {
        return new LinkDraft(
                domain, new Slug(slug), target, redirectStatus, labels, archived, behaviour, LinkPassword.KEPT);
    }
}
