package io.smartlink.admin.analytics;

import io.smartlink.account.actor.Actor;
import io.smartlink.admin.analytics.state.Days;
import io.smartlink.admin.analytics.state.PageState;
import io.smartlink.admin.page.TimeView;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.analytics.question.VisitQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this request asks: by whom, where and when it is asked, and what its URL says. For pages and servlets alike. */
@RequestScoped
public class CurrentQuestion {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentMember member;

    @Inject
    TimeView time;

    @Inject
    Clock clock;

    private @Nullable PageState state;

    public Actor actor() {
        return member.actor();
    }

    /** @throws io.smartlink.platform.NotFoundException if the URL names a link by what is no id */
    public PageState state() {
        if (state == null) {
            state = PageState.parse(request::getParameter, today());
        }
        return state;
    }

    public VisitQuery query() {
        return state().question(zone());
    }

    /**
     * The question about as much time of the days before as has passed of these: half a day does not compare with a whole
     * one. Empty where these are over, or so many that it makes no difference.
     */
    public Optional<VisitQuery> untilNow() {
        Days days = state().period().days();
        return days.before(clock.instant(), zone())
                .map(before -> new VisitQuery(
                        state().scope(), before.from(), before.until(), state().traffic(), state().filters()));
    }

    /** Whether the days lie in more than one UTC day, so that visitors of several are added up. */
    public boolean isOverUtcDays() {
        VisitQuery query = query();
        LocalDate first = LocalDate.ofInstant(query.from(), ZoneOffset.UTC);
        return !first.equals(LocalDate.ofInstant(query.until().minusNanos(1), ZoneOffset.UTC));
    }

    public ZoneId zone() {
        return time.zone(request);
    }

    public LocalDate today() {
        return time.today(zone());
    }

    /** The value of a parameter that is no part of the state; empty for none. */
    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
