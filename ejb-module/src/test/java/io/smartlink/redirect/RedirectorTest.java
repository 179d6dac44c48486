package io.smartlink.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedirectorTest {
    private static final long NOW = 1_800_000_000_000L;

    private final FakeSource source = new FakeSource();
    private final List<String> recorded = new ArrayList<>();
    private final AddressCache cache =
            new AddressCache(CacheSettings.DEFAULTS, source, Runnable::run, System::nanoTime);
    private final Redirector redirector = new Redirector(
            cache,
            new RedirectDecider(90, Snapshots.FACTS, new Random(1)),
            (visit, domain, link, outcome, selection) ->
                    recorded.add(domain + "/" + (link == null ? 0 : link.linkId()) + " " + outcome),
            id -> true,
            new NoTries());

    @BeforeEach
    void two_links() {
        source.links.put(new AddressKey(7, "offer"), link(11, NOW + 1));
        source.links.put(new AddressKey(7, "past"), link(12, NOW));
        cache.refreshDomains();
    }

    @Test
    void the_fast_door_takes_what_is_warm_and_records_it_once() {
        assertThat(redirector.followWarm(visit("GET", "go.example", "/offer"))).isNull();
        assertThat(recorded).isEmpty();

        redirector.decide(visit("GET", "go.example", "/offer"));
        assertThat(redirector.followWarm(visit("GET", "go.example", "/Offer/"))).isNotNull();

        assertThat(recorded).containsExactly("7/11 FOLLOWED", "7/11 FOLLOWED");
    }

    @Test
    void the_fast_door_leaves_pages_to_the_full_path_unrecorded() {
        redirector.decide(visit("GET", "go.example", "/past"));

        assertThat(redirector.followWarm(visit("GET", "go.example", "/past"))).isNull();

        assertThat(recorded).containsExactly("7/12 EXPIRED");
    }

    @Test
    void head_and_refused_methods_and_foreign_hosts_are_no_visits() {
        assertThat(redirector.decide(visit("HEAD", "go.example", "/offer")))
                .isInstanceOf(RedirectDecision.Follow.class);
        assertThat(redirector.decide(visit("POST", "go.example", "/offer")))
                .isInstanceOf(RedirectDecision.WrongMethod.class);
        assertThat(redirector.decide(visit("GET", "evil.example", "/offer")))
                .isInstanceOf(RedirectDecision.UnknownHost.class);

        assertThat(recorded).isEmpty();
    }

    @Test
    void an_unknown_slug_is_kept_as_an_orphan_of_its_domain() {
        redirector.decide(visit("GET", "go.example", "/nothing"));
        redirector.decide(visit("GET", "go.example", "/"));

        assertThat(recorded).containsExactly("7/0 NOT_FOUND", "7/0 NOT_FOUND");
    }

    @Test
    void a_source_that_is_away_is_said_and_not_recorded() {
        source.away = true;

        assertThat(redirector.decide(visit("GET", "go.example", "/offer")))
                .isInstanceOf(RedirectDecision.Unavailable.class);
        assertThat(recorded).isEmpty();
    }

    @Test
    void the_rehearsal_is_open_only_between_opening_and_closing() {
        Visit rehearsal = visit("GET", Redirector.REHEARSAL_HOST, Redirector.REHEARSAL_PATH);

        assertThat(redirector.followWarm(rehearsal)).isNull();
        redirector.openRehearsal("https://rehearsal.invalid/x");
        assertThat(redirector.followWarm(rehearsal)).isNotNull();
        redirector.closeRehearsal();
        assertThat(redirector.decide(rehearsal)).isInstanceOf(RedirectDecision.UnknownHost.class);

        assertThat(recorded).containsExactly("-1/0 FOLLOWED");
    }

    private static LinkSnapshot link(long id, long expiresAtMillis) {
        return Snapshots.link(id, 302, "https://example.com/", Snapshots.until(expiresAtMillis));
    }

    private static Visit visit(String method, String host, String path) {
        return new Visit(NOW, method, host, path, null, "203.0.113.9", null, null, null, null, false, null);
    }

    /** Nobody tries passwords here. */
    private static final class NoTries implements UnlockTries {
        @Override
        public boolean begin(long linkId, String address, String key) {
            return true;
        }

        @Override
        public void succeeded(long linkId, String address, String key) {
            // nothing was noted
        }
    }
}
