package io.smartlink.analytics.rollup;

import java.time.Duration;

/** The quarter hours of a UTC day, 0 to 95. Their borders hold the midnights and hours of every time zone in use. */
public final class QuarterHours {
    public static final int PER_DAY = 96;
    public static final Duration LENGTH = Duration.ofMinutes(15);

    private QuarterHours() {}
}
