package io.smartlink.account.signin.session;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How long a stay at the console lasts.
 *
 * @param idle {@code smartlink.session.idle.minutes}, default 60, at most a day: it ends when nothing was asked for that long
 * @param longest {@code smartlink.session.hours}, default 8, at most a week: it ends then in any case
 */
public record SessionSettings(Duration idle, Duration longest) {
    private static final int IDLE_MINUTES = 60;
    private static final int LONGEST_HOURS = 8;

    /** @throws IllegalArgumentException naming the setting that is out of its bounds */
    public SessionSettings {
        requireBetween("smartlink.session.idle.minutes", idle, Duration.ofMinutes(1), Duration.ofDays(1));
        requireBetween("smartlink.session.hours", longest, Duration.ofHours(1), Duration.ofDays(7));
    }

    public static SessionSettings from(Config config) {
        return new SessionSettings(
                Duration.ofMinutes(config.getOptionalValue("smartlink.session.idle.minutes", Integer.class)
                        .orElse(IDLE_MINUTES)),
                Duration.ofHours(config.getOptionalValue("smartlink.session.hours", Integer.class)
                        .orElse(LONGEST_HOURS)));
    }

    private static void requireBetween(String key, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(key + " is out of its bounds");
        }
    }
}
