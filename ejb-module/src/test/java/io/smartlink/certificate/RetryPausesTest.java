package io.smartlink.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPausesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void pauses_grow_and_the_last_one_stays() {
        List<Duration> pauses = IntStream.range(0, 9)
                .mapToObj(attempts -> Duration.between(NOW, RetryPauses.afterRefusal(attempts, null, NOW)))
                .toList();

        assertThat(pauses)
                .isSorted()
                .startsWith(Duration.ofMinutes(1))
                .endsWith(Duration.ofHours(12), Duration.ofHours(12));
    }

    @Test
    void within_an_hour_there_are_fewer_than_five_tries() {
        Instant at = NOW;
        int tries = 0;
        for (int attempts = 0; at.isBefore(NOW.plus(Duration.ofHours(1))); attempts++) {
            tries++;
            at = RetryPauses.afterRefusal(attempts, null, at);
        }

        assertThat(tries).isEqualTo(4);
    }

    @Test
    void while_a_certificate_is_valid_there_is_time_for_some_more_tries() {
        assertThat(RetryPauses.afterRefusal(6, NOW.plus(Duration.ofHours(4)), NOW))
                .isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(RetryPauses.afterRefusal(6, NOW.plusSeconds(20), NOW)).isEqualTo(NOW.plusSeconds(10));
        assertThat(RetryPauses.afterRefusal(6, NOW.minusSeconds(1), NOW)).isEqualTo(NOW.plus(Duration.ofHours(12)));
    }

    @Test
    void own_hosts_that_an_authority_can_issue_for_are_names() {
        OwnHosts own =
                new OwnHosts(Set.of("localhost", "127.0.0.1", "go.brand.example", "xn--mnchen-3ya.de", "intranet"));

        assertThat(own.publicNames()).containsExactlyInAnyOrder("go.brand.example", "xn--mnchen-3ya.de");
    }
}
