package io.smartlink.customdomain;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.customdomain.dns.DnsFindings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DomainTest {
    private static final Instant ADDED = Instant.parse("2026-11-01T00:00:00Z");
    private static final DnsFindings ALL = new DnsFindings(List.of(), true, true, true);
    private static final DnsFindings NONE = new DnsFindings(List.of(), false, false, true);
    private static final DnsFindings SILENCE = new DnsFindings(List.of(), false, false, false);

    private final Domain domain = Domain.added(1, 2, new Hostname("go.brand.example"), false, "token", ADDED);

    @Test
    void a_new_domain_waits_and_is_looked_at_within_a_minute() {
        assertThat(domain.status()).isEqualTo(DomainStatus.PENDING);
        assertThat(nextLook()).isEqualTo(ADDED.plus(Duration.ofMinutes(1)));
    }

    @Test
    void looks_in_vain_come_ever_more_seldom_and_never_end() {
        Instant now = ADDED;
        for (Duration pause : CheckPauses.PENDING) {
            assertThat(domain.look(NONE, now)).isNull();
            assertThat(nextLook()).isEqualTo(now.plus(pause));
            now = nextLook();
        }
        domain.look(NONE, now);
        assertThat(nextLook()).isEqualTo(now.plus(Duration.ofDays(1)));
    }

    @Test
    void a_domain_is_verified_once_and_looked_at_daily() {
        assertThat(domain.look(ALL, ADDED)).isEqualTo(DomainEvent.Kind.VERIFIED);
        assertThat(domain.look(ALL, ADDED.plusSeconds(9))).isNull();
        assertThat(nextLook()).isEqualTo(ADDED.plusSeconds(9).plus(Duration.ofDays(1)));
        assertThat(domain.serves()).isTrue();
    }

    @Test
    void records_that_vanish_leave_seven_days_to_the_instant() {
        domain.look(ALL, ADDED);
        Instant lost = ADDED.plus(Duration.ofDays(3));
        Instant end = lost.plus(Duration.ofDays(7));

        assertThat(domain.look(NONE, lost)).isEqualTo(DomainEvent.Kind.FAILING);
        assertThat(domain.stopsAt()).isEqualTo(end);
        assertThat(domain.look(NONE, end.minusMillis(1))).isNull();
        assertThat(domain.serves()).isTrue();
        assertThat(domain.look(NONE, end)).isEqualTo(DomainEvent.Kind.STOPPED);
        assertThat(domain.status()).isEqualTo(DomainStatus.PENDING);
        assertThat(domain.look(ALL, end.plusSeconds(1))).isEqualTo(DomainEvent.Kind.VERIFIED);
    }

    @Test
    void a_failing_domain_recovers() {
        domain.look(ALL, ADDED);
        domain.look(NONE, ADDED.plusSeconds(1));

        assertThat(domain.look(ALL, ADDED.plusSeconds(2))).isEqualTo(DomainEvent.Kind.RECOVERED);
        assertThat(domain.status()).isEqualTo(DomainStatus.VERIFIED);
    }

    @Test
    void a_resolver_that_is_silent_takes_nothing_but_does_not_stop_the_clock() {
        domain.look(ALL, ADDED);
        assertThat(domain.look(SILENCE, ADDED.plusSeconds(1))).isNull();
        assertThat(domain.status()).isEqualTo(DomainStatus.VERIFIED);

        domain.look(NONE, ADDED.plusSeconds(2));

        assertThat(domain.look(SILENCE, ADDED.plusSeconds(2).plus(Domain.GRACE)))
                .isEqualTo(DomainEvent.Kind.STOPPED);
    }

    @Test
    void people_are_warned_once_a_day_while_it_fails() {
        domain.look(ALL, ADDED);
        assertThat(domain.isToWarn(ADDED)).isFalse();
        domain.look(NONE, ADDED);

        assertThat(domain.isToWarn(ADDED.plus(Duration.ofHours(23)))).isFalse();
        assertThat(domain.isToWarn(ADDED.plus(Duration.ofHours(24)))).isTrue();
        assertThat(domain.isToWarn(ADDED.plus(Duration.ofHours(25)))).isFalse();
    }

    @Test
    void looks_are_no_edits() {
        int version = domain.version();
        domain.look(ALL, ADDED);
        assertThat(domain.version()).isEqualTo(version);
        domain.redraft(DomainSettings.NEW, ADDED);
        assertThat(domain.version()).isEqualTo(version + 1);
    }

    private Instant nextLook() {
        return domain.details(List.of()).nextCheckAt();
    }
}
