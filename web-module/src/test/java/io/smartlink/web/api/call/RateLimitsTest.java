package io.smartlink.web.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final Time time = new Time();
    private final RateLimits limits = new RateLimits(time);

    @Test
    void the_headers_tell_the_quota_and_what_is_left_of_it() {
        QuotaState state = limits.call(1, 60);

        assertThat(state.policyHeader()).isEqualTo("\"account\";q=60;w=60");
        assertThat(state.limitHeader()).isEqualTo("\"account\";r=59;t=1");
    }

    @Test
    void one_call_too_many_has_to_wait_for_its_share_of_the_minute() {
        for (int i = 0; i < 60; i++) {
            assertThat(limits.call(1, 60).exhausted()).isFalse();
        }

        QuotaState refused = limits.call(1, 60);
        assertThat(refused.exhausted()).isTrue();
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        assertThat(refused.limitHeader()).isEqualTo("\"account\";r=0;t=60");

        time.pass(Duration.ofSeconds(1));
        assertThat(limits.call(1, 60).exhausted()).isFalse();
        assertThat(limits.call(1, 60).exhausted()).isTrue();
    }

    @Test
    void accounts_do_not_share_a_quota() {
        assertThat(limits.call(1, 1).exhausted()).isFalse();
        assertThat(limits.call(1, 1).exhausted()).isTrue();
        assertThat(limits.call(2, 1).exhausted()).isFalse();
    }

    @Test
    void another_plan_begins_with_its_own_quota() {
        limits.call(1, 1);

        assertThat(limits.call(1, 100).remaining()).isEqualTo(99);
    }

    @Test
    void failures_are_counted_per_address() {
        for (int i = 0; i < 60; i++) {
            assertThat(limits.failedAuthentication("192.0.2.1").exhausted()).isFalse();
        }

        assertThat(limits.failedAuthentication("192.0.2.1").exhausted()).isTrue();
        assertThat(limits.failedAuthentication("192.0.2.2").exhausted()).isFalse();
    }

    @Test
    void how_a_network_stands_can_be_seen_without_counting() {
        for (int i = 0; i < 60; i++) {
            assertThat(limits.failures("192.0.2.1").exhausted()).isFalse();
            limits.failedAuthentication("192.0.2.1");
        }

        assertThat(limits.failures("192.0.2.1").exhausted()).isTrue();
        assertThat(limits.failures("192.0.2.1").retryAfter()).isEqualTo(Duration.ofSeconds(1));
        assertThat(limits.failures("192.0.2.2").exhausted()).isFalse();
        time.pass(Duration.ofSeconds(1));
        assertThat(limits.failures("192.0.2.1").exhausted()).isFalse();
    }

    @Test
    void a_network_of_ipv6_is_one_stranger() {
        for (int i = 1; i <= 60; i++) {
            assertThat(limits.failedAuthentication("2001:db8:1:2::" + i).exhausted())
                    .isFalse();
        }

        assertThat(limits.failedAuthentication("2001:db8:1:2:ffff::1").exhausted())
                .isTrue();
        assertThat(limits.failedAuthentication("2001:db8:1:3::1").exhausted()).isFalse();
    }

    private static final class Time implements TimeMeter {
        private long nanos = 1;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
