package io.smartlink.click.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smartlink.customdomain.DomainSettings;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.platform.AddressRanges;
import io.smartlink.redirect.AccountSnapshot;
import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.redirect.LinkSnapshot;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Visit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitCodecTest {
    private static final Selection CHOICE = new Selection("iPhones", null, "K\u00fcche", null);
    private static final Utm UTM = new Utm("mail", null, "spring", null, null);

    private final byte[] bytes = new byte[VisitCodec.MAX_BYTES];

    @Test
    void reads_back_what_it_wrote() {
        Visit visit = new Visit(
                Visits.AT,
                "GET",
                "h",
                "/p",
                "a=%C3%A9&b",
                "2001:db8::1",
                "agent",
                "https://r.example/",
                "de",
                "prefetch",
                true,
                "secret=1");

        SpooledVisit read = roundTrip(visit, Long.MIN_VALUE, -2, Outcome.SUSPENDED);

        assertThat(read)
                .isEqualTo(new SpooledVisit(
                        Visits.AT,
                        Long.MIN_VALUE,
                        Long.MAX_VALUE,
                        -2,
                        Outcome.SUSPENDED.code(),
                        true,
                        true,
                        false,
                        false,
                        "2001:db8::1",
                        "agent",
                        "https://r.example/",
                        "de",
                        "prefetch",
                        "a=%C3%A9&b",
                        CHOICE,
                        UTM,
                        null));
    }

    @Test
    void tells_absent_from_empty() {
        SpooledVisit read = roundTrip(agent(""), 0, 0, Outcome.FOLLOWED);

        assertThat(read.userAgent()).isEmpty();
        assertThat(read.referrer()).isNull();
    }

    @Test
    void keeps_every_character_but_halves_of_surrogate_pairs() {
        assertThat(roundTrip(agent("a\u0000\u007f\u0080\u00ff\u07ff\u0800\uffff"), 0, 0, Outcome.FOLLOWED)
                        .userAgent())
                .isEqualTo("a\u0000\u007f\u0080\u00ff\u07ff\u0800\uffff");
        assertThat(roundTrip(agent("x\ud800y\udc00"), 0, 0, Outcome.FOLLOWED).userAgent())
                .isEqualTo("x\ufffdy\ufffd");
    }

    @Test
    void cuts_texts_at_their_lengths_and_never_needs_more_room_than_promised() {
        String wide = "\uffff".repeat(5000);
        Visit visit = new Visit(1, "GET", "h", "/", wide, wide, wide, wide, wide, wide, false, wide);

        int length = VisitCodec.encode(
                bytes, visit, domain(1), link(1), Outcome.FOLLOWED, new Selection(wide, wide, wide, wide));

        SpooledVisit read = VisitCodec.decode(Arrays.copyOf(bytes, length));
        assertThat(read.address()).hasSize(45);
        assertThat(read.userAgent()).hasSize(512);
        assertThat(read.referrer()).hasSize(1024);
        assertThat(read.acceptLanguage()).hasSize(128);
        assertThat(read.purpose()).hasSize(64);
        assertThat(read.rawQuery()).hasSize(2048);
        assertThat(read.selection().rule()).hasSize(200);
    }

    @Test
    void refuses_bytes_that_are_no_visit() {
        int length = VisitCodec.encode(bytes, Visits.visit(1), domain(1), link(1), Outcome.FOLLOWED, Selection.NONE);
        byte[] whole = Arrays.copyOf(bytes, length);
        byte[] otherVersion = whole.clone();
        otherVersion[0] = 9;

        assertThatIllegalArgumentException().isThrownBy(() -> VisitCodec.decode(otherVersion));
        for (int cut = 0; cut < length; cut++) {
            byte[] part = Arrays.copyOf(whole, cut);
            assertThatIllegalArgumentException().isThrownBy(() -> VisitCodec.decode(part));
        }
    }

    @Test
    void reads_what_was_written_before_links_could_choose() {
        int length = VisitCodec.encode(bytes, Visits.visit(1), domain(1), null, Outcome.EXPIRED, Selection.NONE);
        byte[] old = Arrays.copyOf(bytes, length - 10 * 2);
        old[0] = 1;

        SpooledVisit read = VisitCodec.decode(old);

        assertThat(read.rawQuery()).isEqualTo("n=1");
        assertThat(read.linkId()).isZero();
        assertThat(read.selection()).isEqualTo(Selection.NONE);
        assertThat(read.linkUtm()).isEqualTo(Utm.NONE);
    }

    @Test
    void reads_what_was_written_before_orphans_said_where_they_went() {
        int length = VisitCodec.encode(bytes, Visits.visit(1), domain(1), link(3), Outcome.FOLLOWED, CHOICE);
        byte[] old = Arrays.copyOf(bytes, length - 2);
        old[0] = 2;

        SpooledVisit read = VisitCodec.decode(old);

        assertThat(read.selection()).isEqualTo(CHOICE);
        assertThat(read.linkUtm()).isEqualTo(UTM);
        assertThat(read.path()).isNull();
    }

    @Test
    void an_orphan_is_its_domains_accounts_and_says_where_it_went() {
        SpooledVisit read =
                orphan(Visits.visit(1), new AccountSnapshot(9, false, false, true, true, AddressRanges.NONE));

        assertThat(read.accountId()).isEqualTo(9);
        assertThat(read.linkId()).isZero();
        assertThat(read.path()).isEqualTo("/offer");
        assertThat(orphan(Visits.visit(1), AccountSnapshot.NOBODY).accountId()).isZero();
    }

    @Test
    void an_excluded_address_is_excluded_where_nothing_stands_too() {
        AddressRanges excluded = AddressRanges.of(List.of("203.0.113.0/24"));

        assertThat(orphan(Visits.visit(1), new AccountSnapshot(9, false, false, true, true, excluded))
                        .excluded())
                .isTrue();
    }

    @Test
    void an_objection_counts_where_the_account_honours_it() {
        Visit objecting = new Visit(1, "GET", "h", "/", null, "192.0.2.1", null, null, null, null, true, null);

        assertThat(orphan(objecting, AccountSnapshot.NOBODY).objects()).isTrue();
        assertThat(orphan(objecting, new AccountSnapshot(9, false, false, true, false, AddressRanges.NONE))
                        .objects())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://go.brand.example, true",
        "https://GO.brand.example/-/unlock, true",
        "http://go.brand.example:8080/offer, true",
        "https://go.brand.example?x, true",
        "https://go.brand.example.evil.example/, false",
        "https://brand.example/, false",
        "https://user@go.brand.example/, false",
        "android-app://go.brand.example/, false",
        "go.brand.example, false",
        "'', false",
    })
    void knows_a_referrer_of_the_visited_host(String referrer, boolean own) {
        Visit visit = new Visit(
                1, "GET", "go.brand.example", "/", null, "192.0.2.1", null, referrer, null, null, false, null);

        assertThat(roundTrip(visit, 0, 0, Outcome.FOLLOWED).fromOwnHost()).isEqualTo(own);
    }

    private SpooledVisit orphan(Visit visit, AccountSnapshot account) {
        DomainSnapshot domain = new DomainSnapshot(7, "go.brand.example", false, DomainSettings.NEW, account);
        int length = VisitCodec.encode(bytes, visit, domain, null, Outcome.NOT_FOUND, Selection.NONE);
        return VisitCodec.decode(Arrays.copyOf(bytes, length));
    }

    private static DomainSnapshot domain(long id) {
        return new DomainSnapshot(id, "go.brand.example", false);
    }

    /** A link of an account that excludes a whole network. */
    private static LinkSnapshot link(long id) {
        AccountSnapshot account = new AccountSnapshot(
                Long.MAX_VALUE, false, false, true, true, AddressRanges.of(List.of("2001:db8::/32")));
        return LinkSnapshot.of(
                id,
                account,
                302,
                new RedirectTarget(new Destination("https://example.com/")),
                new Behaviour(Schedule.ALWAYS, UTM, false, false, false, Preview.NONE, List.of(), List.of()));
    }

    private SpooledVisit roundTrip(Visit visit, long domain, long link, Outcome outcome) {
        int length = VisitCodec.encode(bytes, visit, domain(domain), link(link), outcome, CHOICE);
        return VisitCodec.decode(Arrays.copyOf(bytes, length));
    }

    private static Visit agent(String userAgent) {
        return new Visit(1, "GET", "h", "/", null, "192.0.2.1", userAgent, null, null, null, false, null);
    }
}
