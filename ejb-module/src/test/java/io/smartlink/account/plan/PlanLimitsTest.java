package io.smartlink.account.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.account.actor.Feature;
import io.smartlink.platform.ValidationFailedException;
import org.junit.jupiter.api.Test;

class PlanLimitsTest {
    @Test
    void a_plan_without_links_has_no_smart_links() {
        assertThat(plan(0, 1, true).features()).containsExactlyInAnyOrder(Feature.RULES, Feature.API, Feature.EXPORTS);
        assertThat(plan(1, 1, false).features()).containsExactly(Feature.SMART_LINKS);
    }

    @Test
    void every_limit_out_of_its_bounds_is_named() {
        assertThatThrownBy(() -> new PlanLimits("pro", -1, -1, -1, -1, 0, 0, 0, true, true, true))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.field())
                        .containsExactly(
                                "links",
                                "bioPages",
                                "qrCodes",
                                "domains",
                                "members",
                                "apiCallsPerMinute",
                                "retentionDays"));
        assertThatThrownBy(() -> plan(PlanLimits.MOST + 1, 1, true)).isInstanceOf(ValidationFailedException.class);
        assertThatThrownBy(() -> plan(1, PlanLimits.LONGEST_RETENTION + 1, true))
                .isInstanceOf(ValidationFailedException.class);
        assertThat(plan(PlanLimits.MOST, PlanLimits.LONGEST_RETENTION, true).links())
                .isEqualTo(PlanLimits.MOST);
    }

    private static PlanLimits plan(int links, int retention, boolean features) {
        return new PlanLimits("pro", links, 0, 0, 0, 1, 1, retention, features, features, features);
    }
}
