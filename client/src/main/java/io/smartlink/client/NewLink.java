package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link to be made. What is null is left out of the request, and the server's default holds.
 *
 * @param kind default {@code redirect}
 * @param domain default: the installation's default domain
 * @param slug default: generated
 * @param destination where visitors go; leaves byte for byte as it is given here
 * @param redirectStatus 301, 302 (default), 307 or 308
 * @param expiresAt the instant from which it no longer redirects
 * @param archived default false
 */
public record NewLink(
        @Nullable String kind,
        @Nullable String domain,
        @Nullable String slug,
        String destination,
        @Nullable Integer redirectStatus,
        @Nullable Instant expiresAt,
        @Nullable Boolean archived,
        @Nullable String title,
        @Nullable List<String> tags) {

    public NewLink {
        tags = tags == null ? null : List.copyOf(tags);
    }

    /** A redirect to the destination, all else by default. */
    public static NewLink to(String destination) {
        return new NewLink(null, null, null, destination, null, null, null, null, null);
    }

    /** The same at another domain. */
    public NewLink onDomain(String newDomain) {
        return new NewLink(kind, newDomain, slug, destination, redirectStatus, expiresAt, archived, title, tags);
    }

    /** The same with a slug of one's own. */
    public NewLink withSlug(String newSlug) {
        return new NewLink(kind, domain, newSlug, destination, redirectStatus, expiresAt, archived, title, tags);
    }

    /** The same with another redirect status. */
    public NewLink withStatus(int newStatus) {
        return new NewLink(kind, domain, slug, destination, newStatus, expiresAt, archived, title, tags);
    }

    /** The same with an end. */
    public NewLink expiringAt(Instant newExpiresAt) {
        return new NewLink(kind, domain, slug, destination, redirectStatus, newExpiresAt, archived, title, tags);
    }

    /** The same with a title. */
    public NewLink titled(String newTitle) {
        return new NewLink(kind, domain, slug, destination, redirectStatus, expiresAt, archived, newTitle, tags);
    }

    /** The same with these tags and no others. */
    public NewLink tagged(String... newTags) {
        return new NewLink(
                kind, domain, slug, destination, redirectStatus, expiresAt, archived, title, List.of(newTags));
    }
}
