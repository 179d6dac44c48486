package io.smartlink.redirect;

import io.smartlink.account.PixelConsent;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.link.target.Target;
import io.smartlink.pixel.PixelTag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the hot path needs of a link, immutable.
 *
 * @param stop why nobody is sent on, whatever the visit; null if nothing stops it
 * @param exhausted whether its cap is used up
 * @param startsAtMillis from this instant on it redirects; {@link Long#MIN_VALUE} for always
 * @param expiresAtMillis from this instant on it no longer redirects; {@link Long#MAX_VALUE} for never
 * @param status 301, 302, 307 or 308
 * @param passwordHash as it is kept; null for a link without a password
 * @param template what searches of an Amazon link look like; null for other kinds
 * @param facts for people who look where the link goes
 * @param pixels what fires on the way, if the account lets it and the visitor does
 */
public record LinkSnapshot(
        long linkId,
        AccountSnapshot account,
        @Nullable Outcome stop,
        boolean exhausted,
        long startsAtMillis,
        long expiresAtMillis,
        int status,
        Target target,
        Behaviour behaviour,
        @Nullable String passwordHash,
        @Nullable AmazonTemplate template,
        LinkFacts facts,
        List<PixelTag> pixels)
        implements ItemSnapshot {

    @Override
    public long id() {
        return linkId;
    }

    @Override
    public boolean ofQrCode() {
        return facts.ofQrCode();
    }

    @Override
    public Utm utm() {
        return behaviour.utm();
    }

    /** A link of an account that nothing stops. */
    public static LinkSnapshot of(
            long linkId, AccountSnapshot account, int status, Target target, Behaviour behaviour) {
        Schedule schedule = behaviour.schedule();
        return new LinkSnapshot(
                linkId,
                account,
                account.suspended() ? Outcome.SUSPENDED : null,
                false,
                millis(schedule.startsAt(), Long.MIN_VALUE),
                millis(schedule.expiresAt(), Long.MAX_VALUE),
                status,
                target,
                behaviour,
                null,
                null,
                LinkFacts.NONE,
                List.of());
    }

    /** The same link, stopped. */
    public LinkSnapshot stopped(Outcome reason) {
        return new LinkSnapshot(
                linkId,
                account,
                reason,
                exhausted,
                startsAtMillis,
                expiresAtMillis,
                status,
                target,
                behaviour,
                passwordHash,
                template,
                facts,
                pixels);
    }

    /** The same link with what its row says beside its behaviour. */
    public LinkSnapshot with(
            boolean isExhausted, @Nullable String hash, @Nullable AmazonTemplate search, LinkFacts itsFacts) {
        return new LinkSnapshot(
                linkId,
                account,
                stop,
                isExhausted,
                startsAtMillis,
                expiresAtMillis,
                status,
                target,
                behaviour,
                hash,
                search,
                itsFacts,
                pixels);
    }

    /** The same link with what fires on the way. */
    public LinkSnapshot firing(List<PixelTag> tags) {
        return new LinkSnapshot(
                linkId,
                account,
                stop,
                exhausted,
                startsAtMillis,
                expiresAtMillis,
                status,
                target,
                behaviour,
                passwordHash,
                template,
                facts,
                List.copyOf(tags));
    }

    /** Whether anything can fire on the way. */
    boolean fires() {
        return !pixels.isEmpty() && account.pixelConsent() != PixelConsent.OFF;
    }

    /** Whether browsers may keep the redirect (RFC 9110 §15.4.2, §15.4.9). */
    boolean permanent() {
        return status == 301 || status == 308;
    }

    /** Whether the redirect keeps the method, so that any is welcome (RFC 9110 §15.4.8, §15.4.9). */
    boolean keepsMethod() {
        return (status == 307 || status == 308) && passwordHash == null;
    }

    boolean capped() {
        return behaviour.schedule().maxClicks() != null;
    }

    /** Whether two visits of the same address may be answered differently. */
    boolean varies() {
        return !behaviour.rules().isEmpty()
                || !behaviour.variants().isEmpty()
                || capped()
                || passwordHash != null
                || fires();
    }

    /** PostgreSQL keeps microseconds: the first whole millisecond that is not before the instant. */
    private static long millis(@Nullable Instant instant, long otherwise) {
        if (instant == null) {
            return otherwise;
        }
        return instant.getNano() % 1_000_000 == 0 ? instant.toEpochMilli() : instant.toEpochMilli() + 1;
    }
}
