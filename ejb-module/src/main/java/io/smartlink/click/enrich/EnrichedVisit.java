package io.smartlink.click.enrich;

import io.smartlink.visit.Channel;
import io.smartlink.visit.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it is stored.
 *
 * @param accountId 0 if the address that was visited is nobody's
 * @param linkId 0 if there is no link
 * @param outcome code of {@link io.smartlink.redirect.Outcome}
 * @param visitor the {@link io.smartlink.click.origin.Origin#visitor() visitor hash}; null if unknown
 * @param channel by which it came
 * @param scan whether it came from a QR code
 * @param texts what it brought, by column; nothing for what is absent
 */
public record EnrichedVisit(
        Instant at,
        long domainId,
        long accountId,
        long linkId,
        int outcome,
        @Nullable Long visitor,
        Verdict verdict,
        Channel channel,
        boolean scan,
        Map<VisitText.Kind, VisitText> texts) {
    public EnrichedVisit {
        texts = Map.copyOf(texts);
    }

    /** The UTC day that it belongs to. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
