package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain of the account.
 *
 * @param hostname in A-labels
 * @param status {@code pending}, {@code verified} or {@code failing}; a failing one has lost its records and serves until
 *     {@code stopsAt}
 * @param robots {@code allow} or {@code disallow}
 * @param dns the records to set, with what the last look found
 * @param unsafeDestinations those of its destinations that were found dangerous: visitors get the not-found page instead
 * @param version counts the edits
 * @param etag of the answer; null for a domain of a list
 */
public record Domain(
        String id,
        String hostname,
        String status,
        boolean caseSensitive,
        @Nullable String rootDestination,
        @Nullable String notFoundDestination,
        String robots,
        DomainBrand brand,
        List<DnsRecord> dns,
        Certificate certificate,
        @Nullable Instant verifiedAt,
        @Nullable Instant failingSince,
        @Nullable Instant stopsAt,
        @Nullable Instant checkedAt,
        @Nullable Instant nextCheckAt,
        List<String> unsafeDestinations,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String etag) {

    /**
     * A record that the domain shall have.
     *
     * @param type {@code CNAME}, {@code A}, {@code AAAA} or {@code TXT}
     * @param found what stands there; null for nothing
     * @param message what is wrong and what to do; null for nothing
     */
    public record DnsRecord(
            String type,
            String name,
            String expected,
            @Nullable String found,
            boolean ok,
            @Nullable String message) {}

    /**
     * The certificate of the domain.
     *
     * @param state {@code none}, {@code ordering}, {@code valid}, {@code renewing} or {@code failed}
     * @param lastError why the last order failed, in plain words; null when it did not
     * @param nextTryAt when it is ordered or renewed next; null when nobody is going to
     */
    public record Certificate(
            String state,
            @Nullable Instant notBefore,
            @Nullable Instant notAfter,
            @Nullable String lastError,
            @Nullable Instant nextTryAt) {}

    /** The same with the ETag that came with it. */
    Domain withEtag(@Nullable String newEtag) {
        return new Domain(
                id,
                hostname,
                status,
                caseSensitive,
                rootDestination,
                notFoundDestination,
                robots,
                brand,
                dns,
                certificate,
                verifiedAt,
                failingSince,
                stopsAt,
                checkedAt,
                nextCheckAt,
                unsafeDestinations,
                version,
                createdAt,
                updatedAt,
                newEtag);
    }

    /**
     * What {@code If-Match} takes, so that a change is refused when somebody else was quicker.
     *
     * @throws IllegalStateException if the domain is of a list, whose answer has no ETags: read it by its id first
     */
    public String requireEtag() {
        if (etag == null) {
            throw new IllegalStateException("A domain of a list has no ETag: " + id);
        }
        return etag;
    }
}
