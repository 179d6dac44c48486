package io.smartlink.admin.link;

import io.smartlink.admin.analytics.panel.VisitsChart;
import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.page.TimeView;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.VisitRow;
import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.VersionCondition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** One link: its facts, its clicks over {@value #DAYS} days and its latest visits. */
@Named
@ViewScoped
public class LinkView implements Serializable {
    /** Days of the chart, today included. */
    private static final int DAYS = 30;

    @Inject
    CurrentMember member;

    @Inject
    LinkService links;

    @Inject
    AnalyticsService analytics;

    @Inject
    RecentClicks recentClicks;

    @Inject
    TimeView time;

    private String id = "";
    private transient @Nullable LinkRow link;
    private transient @Nullable Summary summary;
    private transient @Nullable VisitsChart chart;
    private transient @Nullable LazyRows<VisitRow> visits;

    /** @throws NotFoundException if the account has no such link */
    public void load() {
        link = links.link(member.actor(), requireId());
        ZoneId zone = time.zone();
        LocalDate today = time.today();
        Instant from = today.minusDays(DAYS - 1L).atStartOfDay(zone).toInstant();
        Instant until = today.plusDays(1).atStartOfDay(zone).toInstant();
        VisitQuery query = VisitQuery.people(VisitScope.link(link.id()), from, until);
        summary = analytics.summary(member.actor(), query);
        chart = new VisitsChart(
                analytics.timeseries(member.actor(), query, zone, Bucket.DAY).buckets(), Bucket.DAY, zone, "Clicks");
        visits = new LazyRows<>(
                () -> analytics.countVisits(member.actor(), requireId()),
                (first, size) -> analytics.latestVisits(member.actor(), requireId(), first, size));
    }

    public String delete() {
        LinkRow deleted = getLink();
        links.delete(member.actor(), deleted.id(), VersionCondition.exactly(deleted.version()));
        Messages.addFlashGlobalInfo("{0} is deleted.", deleted.shortUrl());
        return "/links.xhtml?faces-redirect=true";
    }

    /** The UTM fields that the link sets, each as {@code name=value}. */
    public List<String> getUtm() {
        return getLink().behaviour().utm().pairs();
    }

    /** How much the link was used of late, in a sentence. */
    public String getUse() {
        return recentClicks.sentence(member.actor(), getLink().id());
    }

    public LinkRow getLink() {
        return loaded(link);
    }

    public Summary getSummary() {
        return loaded(summary);
    }

    /** How often the link's pixels have fired, in words. */
    public String getFiredSentence() {
        long fired = getSummary().pixelsFired();
        return fired == 1
                ? "fired once in %d days".formatted(DAYS)
                : "fired %,d times in %d days".formatted(fired, DAYS);
    }

    public VisitsChart getChart() {
        return loaded(chart);
    }

    public LazyRows<VisitRow> getVisits() {
        return loaded(visits);
    }

    public int getDays() {
        return DAYS;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private long requireId() {
        return OpaqueId.tryParse(id == null ? "" : id).orElseThrow(() -> new NotFoundException("link"));
    }

    private static <T> T loaded(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the page asked before it was loaded");
        }
        return part;
    }
}
