package io.smartlink.analytics.rollup.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.analytics.rollup.DayRollup;
import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.RolledTraffic;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.analytics.rollup.ValueCount;
import io.smartlink.analytics.rollup.VisitTotals;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tally in one pass against a plain recount that keeps everything. */
class DayTallyTest {
    private static final long ACCOUNT = 7;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void totals_of_every_window_are_those_of_a_recount(long seed) {
        List<DayVisit> visits = RandomVisits.of(seed, 400);

        DayRollup people = day(visits).of(RolledTraffic.PERSON);
        DayRollup all = day(visits).of(RolledTraffic.ALL);

        for (int from = 0; from < 96; from++) {
            for (int until = from + 1; until <= 96; until++) {
                Predicate<DayVisit> within = within(from, until);
                assertThat(people.totals(from, until))
                        .isEqualTo(recount(visits, within.and(visit -> visit.verdict() == Verdict.PERSON)));
                assertThat(all.totals(from, until)).isEqualTo(recount(visits, within));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void values_and_links_are_those_of_a_recount(long seed) {
        List<DayVisit> visits = RandomVisits.of(seed, 1_000);

        DayRollup all = day(visits).of(RolledTraffic.ALL);

        for (RolledDimension dimension : List.of(RolledDimension.COUNTRY, RolledDimension.CITY)) {
            assertThat(all.values(dimension).values())
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            recountBy(visits, visit -> visit.values().get(dimension)));
            assertThat(all.values(dimension).truncated()).isFalse();
        }
        assertThat(all.links())
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        recountBy(visits, visit -> visit.linkId() == 0 ? null : visit.linkId()));
    }

    @Test
    void domains_and_the_links_asked_for_are_counted_on_their_own() {
        List<DayVisit> visits = RandomVisits.of(9, 500);
        DayTally tally = new DayTally(ACCOUNT, Outcome.FOLLOWED, Set.of(2L));
        visits.forEach(tally::add);

        Map<RollupItem, ItemDay> days = tally.days();

        assertThat(days)
                .containsOnlyKeys(
                        RollupItem.account(ACCOUNT), RollupItem.domain(1), RollupItem.domain(2), RollupItem.link(2));
        assertThat(Objects.requireNonNull(days.get(RollupItem.domain(1)))
                        .of(RolledTraffic.ALL)
                        .totals())
                .isEqualTo(recount(visits, visit -> visit.domainId() == 1));
        DayRollup link = Objects.requireNonNull(days.get(RollupItem.link(2))).of(RolledTraffic.ALL);
        assertThat(link.totals()).isEqualTo(recount(visits, visit -> visit.linkId() == 2));
        assertThat(link.links()).isEmpty();
    }

    @Test
    void all_traffic_has_a_rollup_of_its_own_only_if_there_are_several_verdicts() {
        ItemDay people = day(List.of(visit(3, 1L, Verdict.PERSON), visit(3, 2L, Verdict.PERSON)));
        ItemDay mixed = day(List.of(visit(3, 1L, Verdict.PERSON), visit(4, 1L, Verdict.BOT)));

        assertThat(people.rollups()).containsOnlyKeys(RolledTraffic.PERSON);
        assertThat(people.of(RolledTraffic.ALL).totals()).isEqualTo(new VisitTotals(2, 0, 2, 2));
        assertThat(people.of(RolledTraffic.BOT)).isEqualTo(DayRollup.NONE);
        assertThat(mixed.rollups()).containsOnlyKeys(RolledTraffic.ALL, RolledTraffic.PERSON, RolledTraffic.BOT);
        assertThat(mixed.of(RolledTraffic.ALL).totals()).isEqualTo(new VisitTotals(2, 0, 2, 1));
    }

    @Test
    void a_day_without_visits_is_nothing() {
        assertThat(new DayTally(ACCOUNT, Outcome.FOLLOWED, Set.of()).days()).isEmpty();
        assertThat(new QuietLinks(Outcome.FOLLOWED).days()).isEmpty();
    }

    @Test
    void visits_of_a_visitor_out_of_order_are_refused() {
        DayTally tally = new DayTally(ACCOUNT, Outcome.FOLLOWED, Set.of());
        tally.add(visit(4, 1L, Verdict.PERSON));

        assertThatThrownBy(() -> tally.add(visit(3, 1L, Verdict.PERSON))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quiet_links_keep_totals_and_their_most_frequent_values() {
        List<DayVisit> visits = RandomVisits.of(10, 500);
        QuietLinks quiet = new QuietLinks(Outcome.FOLLOWED);
        for (long link : new long[] {1, 2, 3}) {
            visits.stream().filter(visit -> visit.linkId() == link).forEach(quiet::add);
        }

        Map<RollupItem, ItemDay> days = quiet.days();

        assertThat(days).containsOnlyKeys(RollupItem.link(1), RollupItem.link(2), RollupItem.link(3));
        DayRollup second = Objects.requireNonNull(days.get(RollupItem.link(2))).of(RolledTraffic.ALL);
        assertThat(second.totals()).isEqualTo(recount(visits, visit -> visit.linkId() == 2));
        assertThat(second.quarters().quarters()).isEmpty();
        assertThat(second.values(RolledDimension.CITY).values()).hasSize(QuietLinks.MOST_VALUES);
        assertThat(second.values(RolledDimension.CITY).truncated()).isTrue();
        assertThat(second.values(RolledDimension.COUNTRY).truncated()).isFalse();
    }

    private static ItemDay day(List<DayVisit> visits) {
        DayTally tally = new DayTally(ACCOUNT, Outcome.FOLLOWED, Set.of());
        visits.forEach(tally::add);
        return Objects.requireNonNull(tally.days().get(RollupItem.account(ACCOUNT)));
    }

    private static DayVisit visit(int quarter, Long visitor, Verdict verdict) {
        return new DayVisit(quarter, visitor, verdict, false, 1, 1, VisitValues.of(Map.of()));
    }

    private static Predicate<DayVisit> within(int from, int until) {
        return visit -> visit.quarter() >= from && visit.quarter() < until;
    }

    private static VisitTotals recount(List<DayVisit> visits, Predicate<DayVisit> picked) {
        List<DayVisit> counted = visits.stream().filter(picked).toList();
        return new VisitTotals(
                counted.size(),
                counted.stream().filter(DayVisit::scan).count(),
                counted.stream().filter(visit -> visit.visitor() != null).count(),
                visitors(counted));
    }

    private static <V extends Comparable<V>> List<ValueCount<V>> recountBy(
            List<DayVisit> visits, Function<DayVisit, @Nullable V> value) {
        return visits.stream()
                .map(value)
                .filter(Objects::nonNull)
                .distinct()
                .map(found -> {
                    List<DayVisit> counted = visits.stream()
                            .filter(visit -> found.equals(value.apply(visit)))
                            .toList();
                    return new ValueCount<>(found, counted.size(), (int) visitors(counted));
                })
                .toList();
    }

    private static long visitors(List<DayVisit> visits) {
        return visits.stream()
                .map(DayVisit::visitor)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
