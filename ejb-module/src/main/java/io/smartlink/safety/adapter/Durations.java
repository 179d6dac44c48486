package io.smartlink.safety.adapter;

import java.math.BigDecimal;
import java.time.Duration;

/** Google's durations in JSON: seconds with up to nine decimals and an {@code s}, such as {@code 300.000s}. */
final class Durations {
    private Durations() {}

    /** @throws NumberFormatException if it is none */
    static Duration parse(String text) {
        if (!text.endsWith("s")) {
            throw new NumberFormatException(text);
        }
        return Duration.ofNanos(new BigDecimal(text.substring(0, text.length() - 1))
                .movePointRight(9)
                .longValueExact());
    }
}
