package io.smartlink.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.redirect.choice.Trace;
import io.smartlink.visit.Visit;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectDeciderTest {
    private static final long NOW = 1_800_000_000_000L;
    private static final String DESTINATION = "https://example.com/a?b=c%2Bd#e";

    private final RedirectDecider decider = new RedirectDecider(90, Snapshots.FACTS, new Random(1));

    @ParameterizedTest
    @CsvSource({
        "302, 'private, no-store'",
        "307, 'private, no-store'",
        "301, 'private, max-age=90'",
        "308, 'private, max-age=90'"
    })
    void sends_on_with_the_cache_header_of_its_status(int status, String cacheControl) {
        RedirectDecision decision = decide(get(), link(status, Long.MAX_VALUE));

        assertThat(decision).isInstanceOfSatisfying(RedirectDecision.Follow.class, follow -> {
            assertThat(follow.location()).isEqualTo(DESTINATION);
            assertThat(follow.cacheControl()).isEqualTo(cacheControl);
        });
    }

    @ParameterizedTest
    @CsvSource({"200000, 90", "90000, 90", "89999, 89", "1500, 1", "999, 0"})
    void a_permanent_redirect_is_never_kept_longer_than_the_link_lives(long millisLeft, int seconds) {
        RedirectDecision decision = decide(get(), link(301, NOW + millisLeft));

        assertThat(((RedirectDecision.Follow) decision).cacheControl()).isEqualTo("private, max-age=" + seconds);
    }

    @Test
    void closes_a_link_at_its_expiry_instant_exactly() {
        assertThat(decide(get(), link(302, NOW + 1))).isInstanceOf(RedirectDecision.Follow.class);
        assertThat(outcome(link(302, NOW))).isEqualTo(Outcome.EXPIRED);
        assertThat(outcome(link(302, NOW - 1))).isEqualTo(Outcome.EXPIRED);
    }

    @Test
    void the_first_of_suspended_blocked_archived_expired_decides() {
        assertThat(outcome(null)).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome(link(true, true, true, NOW))).isEqualTo(Outcome.SUSPENDED);
        assertThat(outcome(link(false, true, true, NOW))).isEqualTo(Outcome.BLOCKED);
        assertThat(outcome(link(false, false, true, NOW))).isEqualTo(Outcome.ARCHIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"})
    void other_methods_are_for_links_that_keep_them(String method) {
        Visit visit = visit(method);

        assertThat(decide(visit, link(302, Long.MAX_VALUE))).isInstanceOf(RedirectDecision.WrongMethod.class);
        assertThat(decide(visit, link(301, Long.MAX_VALUE))).isInstanceOf(RedirectDecision.WrongMethod.class);
        assertThat(decide(visit, link(307, Long.MAX_VALUE))).isInstanceOf(RedirectDecision.Follow.class);
        assertThat(decide(visit, link(308, Long.MAX_VALUE))).isInstanceOf(RedirectDecision.Follow.class);
    }

    @Test
    void an_archived_link_is_gone_for_every_method_and_an_expired_one_refuses_the_method_first() {
        assertThat(decide(visit("POST"), link(false, false, true, Long.MAX_VALUE)))
                .isInstanceOf(RedirectDecision.Stop.class);
        assertThat(decide(visit("POST"), link(302, NOW))).isInstanceOf(RedirectDecision.WrongMethod.class);
    }

    private RedirectDecision decide(Visit visit, @Nullable LinkSnapshot link) {
        return decider.decide(visit, link, "", false, Trace.NONE);
    }

    private Outcome outcome(@Nullable LinkSnapshot link) {
        return ((RedirectDecision.Stop) decide(get(), link)).outcome();
    }

    private static LinkSnapshot link(int status, long expiresAtMillis) {
        return Snapshots.link(1, status, DESTINATION, Snapshots.until(expiresAtMillis));
    }

    private static LinkSnapshot link(boolean suspended, boolean blocked, boolean archived, long expiresAtMillis) {
        LinkSnapshot link = link(302, expiresAtMillis);
        if (suspended) {
            return link.stopped(Outcome.SUSPENDED);
        }
        return blocked ? link.stopped(Outcome.BLOCKED) : archived ? link.stopped(Outcome.ARCHIVED) : link;
    }

    private static Visit get() {
        return visit("GET");
    }

    private static Visit visit(String method) {
        return new Visit(NOW, method, "go.example", "/offer", null, "203.0.113.9", null, null, null, null, false, null);
    }
}
