package io.smartlink.admin.page;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as people read them, in their own time zone. */
final class ViewerTimes {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm:ss (VV)", Locale.ENGLISH);

    private ViewerTimes() {}

    /** The zone that a browser names; UTC for none and for what is no zone. */
    static ZoneId zoneOf(@Nullable String name) {
        if (name == null || name.length() > 64) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException noZone) {
            return ZoneOffset.UTC; // strangers may send anything
        }
    }

    static String dateTime(Instant instant, ZoneId zone) {
        return DATE_TIME.format(instant.atZone(zone));
    }

    static String exact(Instant instant, ZoneId zone) {
        return EXACT.format(instant.atZone(zone));
    }

    static String ago(Instant instant, Instant now, ZoneId zone) {
        Duration age = Duration.between(instant, now);
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min ago";
        }
        if (age.toDays() < 1) {
            return age.toHours() + " h ago";
        }
        if (age.toDays() < 7) {
            return age.toDays() == 1 ? "1 day ago" : age.toDays() + " days ago";
        }
        return DATE.format(instant.atZone(zone));
    }
}
