package io.smartlink.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressCacheTest {
    private static final AddressKey OFFER = new AddressKey(7, "offer");

    private final FakeSource source = new FakeSource();
    private final AtomicLong nanos = new AtomicLong(Duration.ofDays(1).toNanos());
    private final Deque<Runnable> background = new ArrayDeque<>();
    private boolean inBackground;
    private final AddressCache cache = new AddressCache(
            CacheSettings.of(100, Duration.ofHours(24)),
            source,
            work -> {
                if (inBackground) {
                    background.add(work);
                } else {
                    work.run();
                }
            },
            nanos::get);

    @BeforeEach
    void a_link_stands_at_the_address() {
        source.links.put(OFFER, linkTo("https://old.example/"));
        cache.refreshDomains();
        cache.hearing(true);
    }

    @Test
    void asks_the_source_once_and_then_nobody() {
        cache.get(OFFER);
        cache.get(OFFER);

        assertThat(cache.peek(OFFER)).isNotNull();
        assertThat(source.asked).isEqualTo(1);
    }

    @Test
    void remembers_that_nothing_stands_at_an_address() {
        AddressKey missing = new AddressKey(7, "missing");

        assertThat(cache.get(missing).item).isNull();
        assertThat(cache.peek(missing)).isNotNull();
        assertThat(source.asked).isEqualTo(1);
    }

    @Test
    void serves_the_new_state_after_a_change_was_heard() {
        cache.get(OFFER);
        source.links.put(OFFER, linkTo("https://new.example/"));

        cache.forget(OFFER);

        assertThat(cache.get(OFFER).item).isEqualTo(linkTo("https://new.example/"));
    }

    @Test
    void a_load_that_a_change_has_overtaken_does_not_stay() {
        source.duringLoad = () -> {
            source.duringLoad = () -> {};
            source.links.put(OFFER, linkTo("https://new.example/"));
            cache.forget(OFFER);
        };

        cache.get(OFFER);

        assertThat(cache.peek(OFFER)).isNull();
        assertThat(cache.get(OFFER).item).isEqualTo(linkTo("https://new.example/"));
    }

    @Test
    void forgets_the_links_of_an_account_and_no_others() {
        AddressKey theirs = new AddressKey(7, "theirs");
        source.links.put(
                theirs,
                LinkSnapshot.of(
                        3,
                        AccountSnapshot.of(99),
                        302,
                        new RedirectTarget(new Destination("https://their.example/")),
                        Behaviour.PLAIN));
        cache.get(OFFER);
        cache.get(theirs);

        cache.forgetAccount(2);

        assertThat(cache.peek(OFFER)).isNull();
        assertThat(cache.peek(theirs)).isNotNull();
    }

    @Test
    void a_load_that_a_change_of_its_account_has_overtaken_does_not_stay() {
        source.duringLoad = () -> {
            source.duringLoad = () -> {};
            source.links.put(OFFER, linkTo("https://new.example/"));
            cache.forgetAccount(2);
            assertThat(cache.get(OFFER).item)
                    .as("who comes after the change does not join the load that began before it")
                    .isEqualTo(linkTo("https://new.example/"));
        };

        cache.get(OFFER);

        assertThat(cache.peek(OFFER)).isNull();
        assertThat(cache.get(OFFER).item).isEqualTo(linkTo("https://new.example/"));
    }

    @Test
    void an_entry_of_over_30_seconds_is_served_and_refreshed_behind_the_visitors_back() {
        cache.get(OFFER);
        source.links.put(OFFER, linkTo("https://new.example/"));
        inBackground = true;
        nanos.addAndGet(Duration.ofSeconds(31).toNanos());

        assertThat(cache.peek(OFFER).item).isEqualTo(linkTo("https://old.example/"));
        assertThat(cache.peek(OFFER).item).isEqualTo(linkTo("https://old.example/"));
        assertThat(background).hasSize(1);
        background.remove().run();

        assertThat(cache.peek(OFFER).item).isEqualTo(linkTo("https://new.example/"));
    }

    @Test
    void while_nothing_is_heard_entries_are_refreshed_after_half_a_second() {
        cache.get(OFFER);
        source.links.put(OFFER, linkTo("https://new.example/"));
        cache.hearing(false);
        nanos.addAndGet(Duration.ofMillis(501).toNanos());

        cache.peek(OFFER);

        assertThat(cache.peek(OFFER).item).isEqualTo(linkTo("https://new.example/"));
    }

    @Test
    void goes_on_serving_while_the_source_is_away_up_to_the_stale_limit() {
        cache.get(OFFER);
        cache.hearing(false);
        source.away = true;

        nanos.addAndGet(Duration.ofHours(24).toNanos());
        assertThat(cache.get(OFFER).item).isNotNull();

        nanos.addAndGet(1);
        assertThatThrownBy(() -> cache.get(OFFER)).isInstanceOf(SourceUnavailableException.class);
    }

    @Test
    void asks_an_absent_source_again_only_after_a_second() {
        cache.get(OFFER);
        cache.hearing(false);
        source.away = true;
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());

        cache.peek(OFFER);
        cache.peek(OFFER);
        assertThat(source.asked).isEqualTo(2);

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        cache.peek(OFFER);
        assertThat(source.asked).isEqualTo(3);
    }

    @Test
    void a_miss_while_the_source_is_away_is_no_answer_and_is_not_remembered() {
        source.away = true;
        assertThatThrownBy(() -> cache.get(OFFER)).isInstanceOf(SourceUnavailableException.class);

        source.away = false;
        assertThat(cache.get(OFFER).item).isNotNull();
    }

    @Test
    void a_miss_that_finds_no_room_among_the_loads_is_no_answer_and_is_not_remembered() {
        boolean[] full = {true};
        AddressCache crowded = new AddressCache(
                CacheSettings.DEFAULTS,
                source,
                work -> {
                    if (full[0]) {
                        throw new RejectedExecutionException();
                    }
                    work.run();
                },
                nanos::get);

        assertThatThrownBy(() -> crowded.get(OFFER)).isInstanceOf(SourceUnavailableException.class);
        full[0] = false;
        assertThat(crowded.get(OFFER).item).isNotNull();
    }

    @Test
    void confirms_everything_after_it_may_have_missed_changes() {
        cache.get(OFFER);
        source.links.remove(OFFER);

        cache.confirmAll();

        assertThat(cache.peek(OFFER).item).isNull();
    }

    private static LinkSnapshot linkTo(String destination) {
        return Snapshots.linkTo(destination);
    }
}
