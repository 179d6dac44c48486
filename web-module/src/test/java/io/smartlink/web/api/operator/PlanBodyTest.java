package io.smartlink.web.api.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.account.plan.PlanLimits;
import io.smartlink.platform.ValidationFailedException;
import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PlanBodyTest {
    private static final PlanLimits PRO = new PlanLimits("pro", 10, 1, 2, 3, 4, 5, 6, true, true, true);

    @Test
    void what_a_patch_leaves_out_stays() {
        assertThat(patched("{}")).isEqualTo(PRO);
        assertThat(patched("{'links': 0, 'exports': false}"))
                .isEqualTo(new PlanLimits("pro", 0, 1, 2, 3, 4, 5, 6, true, true, false));
    }

    @Test
    void a_plan_keeps_its_name_and_has_no_blanks() {
        assertThatThrownBy(() -> patched("{'name': 'x', 'links': null, 'members': 0, 'api': 'yes', 'price': 1}"))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.field(), fault -> fault.code())
                        .containsExactlyInAnyOrder(
                                tuple("name", "read-only"),
                                tuple("price", "unknown-field"),
                                tuple("links", "required"),
                                tuple("api", "wrong-type"),
                                tuple("members", "out-of-range")));
    }

    private static PlanLimits patched(String patch) {
        return PlanBody.patched(
                PRO,
                Json.createReader(new StringReader(patch.replace('\'', '"'))).readObject());
    }
}
