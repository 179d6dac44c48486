package io.smartlink.bio;

import io.smartlink.address.Slug;
import io.smartlink.bio.page.PageContent;
import io.smartlink.link.check.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as lists, the builder and the API show it.
 *
 * @param domain hostname that the page stands on
 * @param slug as it was typed, NFC-normalised
 * @param shortUrl what a visitor types
 * @param draft what its owner works on
 * @param published what visitors see; null: nothing
 * @param publishedAt when that was published
 * @param changed whether the draft differs from what is published; false while nothing is
 * @param pixelIds what it fires, in this order
 * @param createdBy label of the actor who made it
 * @param version counts the edits, for ETags
 * @param safety what is known of where it leads, or why it was stopped
 * @param heldByOperator whether it is stopped until the operator lets it go
 */
public record BioPageRow(
        long id,
        String domain,
        String slug,
        String shortUrl,
        String title,
        PageContent draft,
        @Nullable PageContent published,
        @Nullable Instant publishedAt,
        boolean changed,
        boolean archived,
        List<Long> pixelIds,
        BioPageStatus status,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        int version,
        Finding safety,
        boolean heldByOperator) {

    /** The draft that would leave the page as it is. */
    public BioPageDraft asDraft() {
        return new BioPageDraft(domain, new Slug(slug), title, archived, pixelIds, draft);
    }

    public boolean isPublished() {
        return published != null;
    }
}
