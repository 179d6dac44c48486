package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short link as the API shows it. Words such as {@code kind} and {@code status} are text and not enums, so that a server
 * that has learned new ones can be read by an older client.
 *
 * @param kind what a visitor gets: {@code redirect}, {@code amazon} or {@code vcard}
 * @param domain the host of the short address
 * @param slug the path of the short address, without a leading slash
 * @param destination where visitors of a redirect go, exactly as they are sent there; null for other kinds
 * @param redirectStatus 301, 302, 307 or 308
 * @param startsAt the instant from which it redirects; null: at once
 * @param expiresAt the instant from which it no longer redirects; null: never
 * @param maxClicks people who are sent on before it stops; null: any number
 * @param expiredDestination where visitors go after its end; null: a page says so
 * @param passwordProtected whether visitors are asked for a password, which is never shown
 * @param archived kept in reports, but no longer redirecting
 * @param shortUrl what a visitor types
 * @param createdBy the member or key that made it
 * @param version counts the edits
 * @param status {@code active}, {@code expired}, {@code archived} and others
 * @param safety {@code safe}, {@code suspicious}, {@code malicious} or {@code unchecked}
 * @param safetyReason what speaks against where it leads; null for nothing
 * @param clicks people who followed it
 * @param lastClickAt null before the first click
 * @param etag of the answer; null for a link of a list. See {@link #requireEtag()}
 */
public record Link(
        String id,
        String kind,
        String domain,
        String slug,
        @Nullable String destination,
        int redirectStatus,
        Utm utm,
        boolean forwardQuery,
        boolean forwardPath,
        @Nullable Instant startsAt,
        @Nullable Instant expiresAt,
        @Nullable Integer maxClicks,
        @Nullable String expiredDestination,
        boolean passwordProtected,
        boolean crawlable,
        boolean archived,
        @Nullable String title,
        List<String> tags,
        @Nullable String campaignId,
        List<String> pixelIds,
        Preview preview,
        List<Rule> rules,
        List<Variant> variants,
        @Nullable AmazonTarget amazon,
        @Nullable VcardTarget vcard,
        String shortUrl,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String createdBy,
        long version,
        String status,
        String safety,
        @Nullable String safetyReason,
        long clicks,
        @Nullable Instant lastClickAt,
        @Nullable String etag) {

    public Link {
        utm = utm == null ? new Utm(null, null, null, null, null) : utm;
        preview = preview == null ? new Preview(null, null, null) : preview;
        tags = tags == null ? List.of() : List.copyOf(tags);
        pixelIds = pixelIds == null ? List.of() : List.copyOf(pixelIds);
        rules = rules == null ? List.of() : List.copyOf(rules);
        variants = variants == null ? List.of() : List.copyOf(variants);
    }

    /** The same with the ETag that came with it. */
    Link withEtag(@Nullable String newEtag) {
        return new Link(
                id,
                kind,
                domain,
                slug,
                destination,
                redirectStatus,
                utm,
                forwardQuery,
                forwardPath,
                startsAt,
                expiresAt,
                maxClicks,
                expiredDestination,
                passwordProtected,
                crawlable,
                archived,
                title,
                tags,
                campaignId,
                pixelIds,
                preview,
                rules,
                variants,
                amazon,
                vcard,
                shortUrl,
                createdAt,
                updatedAt,
                createdBy,
                version,
                status,
                safety,
                safetyReason,
                clicks,
                lastClickAt,
                newEtag);
    }

    /**
     * What {@code If-Match} takes, so that a change is refused when somebody else was quicker.
     *
     * @throws IllegalStateException if the link is of a list, whose answer has no ETags: read it by its id first
     */
    public String requireEtag() {
        if (etag == null) {
            throw new IllegalStateException("A link of a list has no ETag: " + id);
        }
        return etag;
    }
}
