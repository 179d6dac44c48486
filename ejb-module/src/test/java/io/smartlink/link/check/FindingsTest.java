package io.smartlink.link.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.link.target.Destination;
import io.smartlink.platform.FieldFault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Destination SAFE = new Destination("https://good.example/");
    private static final Destination ODD = new Destination("https://odd.example/");
    private static final Destination BAD = new Destination("https://evil.example/");
    private static final Destination UNKNOWN = new Destination("https://new.example/");
    private static final Findings FOUND = new Findings(
            Map.of(SAFE, Finding.SAFE, ODD, Finding.suspicious("odd"), BAD, Finding.malicious("MALWARE")),
            "This was strike 1 of 3.",
            false);

    @Test
    void each_field_that_leads_to_danger_is_named_with_the_warning() {
        assertThatThrownBy(() -> FOUND.requireSafe(Map.of("destination", SAFE, "rules[0].destination", BAD), List.of()))
                .isInstanceOfSatisfying(DestinationUnsafeException.class, refused -> assertThat(refused.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("rules[0].destination"))
                .hasMessageContaining("evil.example")
                .hasMessageContaining("strike 1 of 3");
    }

    @Test
    void what_a_link_has_already_is_not_refused_but_asked_about_anew() {
        FOUND.requireSafe(Map.of("destination", BAD), List.of(BAD));

        assertThat(FOUND.together(List.of(BAD, SAFE))).isEqualTo(Finding.PENDING);
    }

    @Test
    void the_worst_counts_and_what_nobody_looked_at_is_asked_about() {
        assertThat(FOUND.together(List.of(SAFE))).isEqualTo(Finding.SAFE);
        assertThat(FOUND.together(List.of(SAFE, ODD)).safety()).isEqualTo(Safety.SUSPICIOUS);
        assertThat(FOUND.together(List.of(UNKNOWN, SAFE))).isEqualTo(Finding.PENDING);
        assertThat(FOUND.together(List.of(UNKNOWN, ODD))).isEqualTo(new Finding(Safety.SUSPICIOUS, "odd", true));
        assertThat(FOUND.together(List.of())).isEqualTo(Finding.SAFE);
    }

    @Test
    void a_dangerous_one_and_one_without_an_answer_leave_a_doubt() {
        assertThat(FOUND.doubt(List.of(SAFE, ODD))).isFalse();
        assertThat(FOUND.doubt(List.of(SAFE, BAD))).isTrue();
        assertThat(FOUND.doubt(List.of(SAFE, UNKNOWN))).isTrue();
        assertThat(FOUND.doubt(List.of())).isFalse();
    }

    @Test
    void where_nothing_unchecked_is_taken_each_link_without_an_answer_is_refused() {
        Findings strict = new Findings(Map.of(SAFE, Finding.SAFE, UNKNOWN, Finding.PENDING), null, true);

        strict.requireSafe(Map.of("destination", SAFE, "expiredDestination", UNKNOWN), List.of(UNKNOWN));
        assertThatThrownBy(() -> strict.requireSafe(Map.of("destination", UNKNOWN), List.of(SAFE)))
                .isInstanceOf(DestinationUncheckedException.class);
        FOUND.requireSafe(Map.of("destination", UNKNOWN), List.of());
    }

    @Test
    void what_is_neither_looked_at_nor_kept_is_not_covered() {
        assertThat(FOUND.cover(List.of(SAFE, BAD), List.of())).isTrue();
        assertThat(FOUND.cover(List.of(SAFE, UNKNOWN), List.of(UNKNOWN))).isTrue();
        assertThat(FOUND.cover(List.of(SAFE, UNKNOWN), List.of(SAFE))).isFalse();
        assertThat(Findings.NONE.cover(List.of(SAFE), List.of())).isFalse();
    }

    @Test
    void the_suspicious_ones_are_for_the_operator() {
        assertThat(FOUND.suspicious(List.of(SAFE, ODD, ODD))).containsOnlyKeys(ODD);
    }
}
