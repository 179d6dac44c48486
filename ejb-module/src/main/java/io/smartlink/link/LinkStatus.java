package io.smartlink.link;

import io.smartlink.link.rule.Schedule;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a link stands for visitors; the first that holds, in this order, is shown. */
public enum LinkStatus {
    BLOCKED,
    ARCHIVED,
    EXPIRED,
    EXHAUSTED,
    SCHEDULED,
    ACTIVE;

    /** The word that stands in the API and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LinkStatus of(boolean blocked, boolean archived, boolean exhausted, Schedule schedule, Instant now) {
        if (blocked) {
            return BLOCKED;
        }
        if (archived) {
            return ARCHIVED;
        }
        if (schedule.expiresAt() != null && !now.isBefore(schedule.expiresAt())) {
            return EXPIRED;
        }
        if (exhausted) {
            return EXHAUSTED;
        }
        return schedule.startsAt() != null && now.isBefore(schedule.startsAt()) ? SCHEDULED : ACTIVE;
    }

    public static Optional<LinkStatus> tryParse(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}
