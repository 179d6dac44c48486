package io.smartlink.admin.analytics;

import io.smartlink.admin.analytics.state.PageState;
import io.smartlink.admin.analytics.state.Preset;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The frame of a page of figures: whose they are, of which days, and the ways to every other state of the page. */
@Named
@RequestScoped
public class AnalyticsView {
    @Inject
    CurrentQuestion question;

    @Inject
    WhoseFigures names;

    @Inject
    ValueNames values;

    private @Nullable Whose whose;
    private @Nullable List<Chip> chips;

    /** @throws io.smartlink.platform.NotFoundException if the account has no such link */
    public void load() {
        whose = names.of(question.actor(), getState().scope());
    }

    public Whose getWhose() {
        Whose known = whose;
        if (known == null) {
            throw new IllegalStateException("the page asked before it was loaded");
        }
        return known;
    }

    public PageState getState() {
        return question.state();
    }

    /** The query string of this very page. */
    public String getQuery() {
        return getState().toQuery();
    }

    /** The query string of the same page about the whole account. */
    public String getAccountQuery() {
        return getState().of(VisitScope.account()).toQuery();
    }

    /** The query string of the page with nothing but its scope. */
    public String getScopeQuery() {
        return PageState.whole(getState().scope(), question.today()).toQuery();
    }

    /** The query string of the same days of the whole account. */
    public String getDaysQuery() {
        return new PageState(VisitScope.account(), getState().period(), null, Traffic.PEOPLE, Map.of()).toQuery();
    }

    public String getWithoutFilters() {
        return getState().withoutFilters().toQuery();
    }

    /** The days by name. */
    public List<Choice> getPresets() {
        return Arrays.stream(Preset.values())
                .map(preset -> new Choice(
                        preset.label(),
                        getState().in(preset, question.today()).toQuery(),
                        preset == getState().period().preset()))
                .toList();
    }

    /** How wide the columns of the chart can be. */
    public List<Choice> getBuckets() {
        return getState().period().days().possibleBuckets().stream()
                .map(bucket -> new Choice(
                        Words.capitalised(bucket.word()),
                        getState().by(bucket).toQuery(),
                        bucket == getState().columns()))
                .toList();
    }

    /** Whose visits are shown. */
    public List<Choice> getTraffic() {
        return Stream.of(Traffic.values())
                .map(traffic -> new Choice(
                        Words.capitalised(traffic.word()),
                        getState().seeing(traffic).toQuery(),
                        traffic == getState().traffic()))
                .toList();
    }

    public List<Chip> getChips() {
        if (chips == null) {
            chips = getState().filters().entrySet().stream()
                    .map(filter -> new Chip(
                            Words.of(filter.getKey()),
                            values.name(question.actor(), question.state().scope(), filter.getKey(), filter.getValue()),
                            getState().without(filter.getKey()).toQuery()))
                    .toList();
        }
        return chips;
    }

    /** What a form that asks for other days sends along: the page's state but for its days. */
    public List<Map.Entry<String, String>> getKept() {
        return List.copyOf(getState().parametersWithoutDays().entrySet());
    }
}
