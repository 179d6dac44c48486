package io.smartlink.customdomain;

import io.smartlink.customdomain.dns.DnsRecord;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain as its owner sees it.
 *
 * @param records to set, with what the last look found
 * @param failingSince since when a domain that had been proved has lost its records; null unless it is failing
 * @param stopsAt when a failing domain stops serving; null unless it is failing
 * @param checkedAt of the last look; null before the first
 * @param nextCheckAt when it is looked at again without a hand
 * @param unsafeDestinations those of its destinations that were found dangerous and lead nowhere therefore
 * @param version counts the edits, for ETags
 */
public record DomainDetails(
        long id,
        String hostname,
        DomainStatus status,
        boolean caseSensitive,
        DomainSettings settings,
        List<DnsRecord> records,
        @Nullable Instant verifiedAt,
        @Nullable Instant failingSince,
        @Nullable Instant stopsAt,
        @Nullable Instant checkedAt,
        @Nullable Instant nextCheckAt,
        List<String> unsafeDestinations,
        int version,
        Instant createdAt,
        Instant updatedAt) {}
