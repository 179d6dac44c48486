package io.smartlink.web.redirect;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Value of {@code Date}, which an origin server with a clock must send (RFC 9110 §6.6.1) and the container does not.
 * Written once a second, and shared by all answers of that second.
 */
final class DateHeader {
    private static final DateTimeFormatter IMF_FIXDATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private volatile Second last = new Second(0);

    /** @param atMillis instant of the answer, milliseconds since the epoch */
    String at(long atMillis) {
        long seconds = atMillis / 1000;
        Second second = last;
        if (second.number != seconds) {
            second = new Second(seconds);
            last = second;
        }
        return second.text;
    }

    /** One second and how it is written. */
    private static final class Second {
        private final long number;
        private final String text;

        Second(long number) {
            this.number = number;
            this.text = IMF_FIXDATE.format(Instant.ofEpochSecond(number));
        }
    }
}
