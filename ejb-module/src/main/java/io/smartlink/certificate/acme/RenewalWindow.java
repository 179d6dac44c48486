package io.smartlink.certificate.acme;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * When an authority would like a certificate to be renewed (RFC 9773 §4.1).
 *
 * @param askAgainAt when to ask for the window anew; the authority may have moved it
 */
public record RenewalWindow(Instant start, Instant end, Instant askAgainAt) {
    public RenewalWindow {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a window from " + start + " to " + end);
        }
    }

    /** An instant of the window, all equally likely, so that those who renew do not come all at once (RFC 9773 §4.2). */
    public Instant pick(RandomGenerator random) {
        long millis = Duration.between(start, end).toMillis();
        return start.plusMillis(millis == 0 ? 0 : random.nextLong(millis));
    }
}
