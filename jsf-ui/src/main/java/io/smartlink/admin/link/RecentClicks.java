package io.smartlink.admin.link;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How much a link was used of late, for those who are about to break it. */
@ApplicationScoped
public class RecentClicks {
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    AnalyticsService analytics;

    @Inject
    Clock clock;

    /** The clicks of the last 7 days in a sentence; empty for a member who may not see figures. */
    public String sentence(Actor actor, long linkId) {
        if (!Permissions.allow(actor, Permission.READ_ANALYTICS)) {
            return "";
        }
        Instant now = clock.instant();
        return sentence(analytics
                .summary(actor, VisitQuery.people(VisitScope.link(linkId), now.minus(WEEK), now))
                .clicks());
    }

    static String sentence(long clicks) {
        if (clicks == 0) {
            return "Nobody has clicked it in the last 7 days.";
        }
        return clicks == 1
                ? "It was clicked once in the last 7 days."
                : String.format(Locale.ENGLISH, "It was clicked %,d times in the last 7 days.", clicks);
    }
}
