package io.smartlink.admin.link.editor;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An instant in a field that shows whole minutes where the viewer is. Left alone, it keeps the seconds that the API may
 * have set.
 */
public class Moment implements Serializable {
    private final @Nullable Instant known;
    private @Nullable LocalDateTime typed;

    private Moment(@Nullable Instant known) {
        this.known = known;
    }

    public static Moment none() {
        return new Moment(null);
    }

    public static Moment of(@Nullable Instant instant, ZoneId zone) {
        Moment moment = new Moment(instant);
        moment.typed = instant == null ? null : shown(instant, zone);
        return moment;
    }

    public @Nullable Instant value(ZoneId zone) {
        if (typed == null) {
            return null;
        }
        return known != null && typed.equals(shown(known, zone))
                ? known
                : typed.atZone(zone).toInstant();
    }

    private static LocalDateTime shown(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    public boolean isBlank() {
        return typed == null;
    }

    public @Nullable LocalDateTime getTyped() {
        return typed;
    }

    public void setTyped(@Nullable LocalDateTime typed) {
        this.typed = typed;
    }
}
