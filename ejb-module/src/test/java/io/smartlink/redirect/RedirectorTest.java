package io.smartlink.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.customdomain.DomainSettings;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.platform.AddressRanges;
import io.smartlink.platform.secret.PasswordHash;
import io.smartlink.visit.Visit;
import java.time.Instant;
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
    private boolean capIsOpen = true;
    private final Redirector redirector = new Redirector(
            cache,
            new RedirectDecider(90, Snapshots.FACTS, new Random(1)),
            (visit, domain, link, outcome, selection) ->
                    recorded.add(domain.id() + "/" + (link == null ? 0 : link.id()) + " " + outcome),
            id -> capIsOpen,
            new NoTries(),
            new byte[32]);

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
    void the_domain_of_a_suspended_account_leads_nowhere() {
        DomainSettings settings = new DomainSettings("https://brand.example/", "https://brand.example/404", null, null);
        AccountSnapshot active = AccountSnapshot.of(3);
        AccountSnapshot suspended = new AccountSnapshot(3, true, false, true, true, AddressRanges.NONE);
        source.domain = new DomainSnapshot(7, "go.example", false, settings, active);
        cache.refreshDomains();
        assertThat(redirector.decide(visit("GET", "go.example", "/"))).isInstanceOf(RedirectDecision.Elsewhere.class);

        source.domain = new DomainSnapshot(7, "go.example", false, settings, suspended);
        cache.refreshDomains();

        assertThat(redirector.decide(visit("GET", "go.example", "/")))
                .isEqualTo(new RedirectDecision.Stop(Outcome.SUSPENDED, null));
        assertThat(redirector.decide(visit("GET", "go.example", "/nothing-here")))
                .isEqualTo(new RedirectDecision.Stop(Outcome.SUSPENDED, null));
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

    /** Nobody gets round the cap by the form of protected links. */
    @Test
    void the_form_asks_the_cap_of_a_link_without_a_password() {
        Behaviour capped = Behaviour.PLAIN.with(new Schedule(null, null, 1, null));
        source.links.put(new AddressKey(7, "capped"), Snapshots.link(13, 302, "https://example.com/", capped));
        Visit visit = Snapshots.visit("GET", "go.example", "/capped", null);

        assertThat(redirector.unlock(visit, "any")).isInstanceOf(RedirectDecision.Follow.class);
        capIsOpen = false;

        assertThat(redirector.unlock(visit, "any"))
                .isInstanceOfSatisfying(RedirectDecision.Stop.class, stop -> assertThat(stop.outcome())
                        .isEqualTo(Outcome.EXHAUSTED));
        assertThat(recorded).containsExactly("7/13 FOLLOWED", "7/13 EXHAUSTED");
    }

    @Test
    void the_end_of_a_protected_link_is_told_without_its_password() {
        Behaviour over =
                Behaviour.PLAIN.with(new Schedule(null, Instant.ofEpochMilli(NOW), null, "https://example.com/over"));
        source.links.put(
                new AddressKey(7, "locked"),
                Snapshots.link(14, 302, "https://example.com/", over)
                        .with(false, PasswordHash.of("right").text(), null, LinkFacts.NONE));

        assertThat(redirector.unlock(visit("GET", "go.example", "/locked"), "wrong"))
                .isInstanceOfSatisfying(RedirectDecision.Follow.class, follow -> assertThat(follow.location())
                        .isEqualTo("https://example.com/over"));
    }

    @Test
    void a_deep_path_asks_the_source_once_for_itself_and_once_for_all_slugs_before_it() {
        source.asked = 0;

        redirector.decide(visit("GET", "go.example", "/a/b/c/d/e"));

        assertThat(source.asked).isEqualTo(2);
    }

    @Test
    void a_path_of_thousands_of_segments_asks_for_no_more_than_a_slug_can_have() {
        cache.refreshDomains();
        long before = cache.size();

        redirector.decide(visit("GET", "go.example", "/x".repeat(4000)));
        redirector.decide(visit("GET", "go.example", "/%41".repeat(2000)));

        assertThat(cache.size() - before).isLessThanOrEqualTo(128);
    }

    @Test
    void the_longest_slug_that_takes_a_path_takes_it() {
        Behaviour takesPath =
                new Behaviour(Schedule.ALWAYS, Utm.NONE, false, true, false, Preview.NONE, List.of(), List.of());
        source.links.put(new AddressKey(7, "a"), Snapshots.link(15, 302, "https://short.example", takesPath));
        source.links.put(new AddressKey(7, "a/b"), Snapshots.link(16, 302, "https://long.example", takesPath));
        source.links.put(new AddressKey(7, "a/b/c"), link(17, Long.MAX_VALUE));

        assertThat(redirector.decide(visit("GET", "go.example", "/a/b/c/d")))
                .isInstanceOfSatisfying(RedirectDecision.Follow.class, follow -> assertThat(follow.location())
                        .isEqualTo("https://long.example/c/d"));
    }

    private static LinkSnapshot link(long id, long expiresAtMillis) {
        return Snapshots.link(id, 302, "https://example.com/", Snapshots.until(expiresAtMillis));
    }

    private static Visit visit(String method, String host, String path) {
        return new Visit(NOW, method, host, path, null, "203.0.113.9", null, null, null, null, false, null);
    }
}
