package io.smartlink.admin.link.editor;

import io.smartlink.link.rule.Schedule;
import java.io.Serializable;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When the link redirects. */
public class ScheduleForm implements Serializable {
    private Moment startsAt = Moment.none();
    private Moment expiresAt = Moment.none();
    private @Nullable Integer maxClicks;
    private @Nullable String expiredDestination;

    static ScheduleForm of(Schedule schedule, ZoneId zone) {
        ScheduleForm form = new ScheduleForm();
        form.startsAt = Moment.of(schedule.startsAt(), zone);
        form.expiresAt = Moment.of(schedule.expiresAt(), zone);
        form.maxClicks = schedule.maxClicks();
        form.expiredDestination = schedule.expiredDestination();
        return form;
    }

    Schedule value(ZoneId zone) {
        return new Schedule(startsAt.value(zone), expiresAt.value(zone), maxClicks, expiredDestination);
    }

    public boolean isBlank() {
        return startsAt.isBlank() && expiresAt.isBlank() && maxClicks == null && Typed.isBlank(expiredDestination);
    }

    public Moment getStartsAt() {
        return startsAt;
    }

    public Moment getExpiresAt() {
        return expiresAt;
    }

    public @Nullable Integer getMaxClicks() {
        return maxClicks;
    }

    public void setMaxClicks(@Nullable Integer maxClicks) {
        this.maxClicks = maxClicks;
    }

    public @Nullable String getExpiredDestination() {
        return expiredDestination;
    }

    public void setExpiredDestination(@Nullable String expiredDestination) {
        this.expiredDestination = expiredDestination;
    }
}
