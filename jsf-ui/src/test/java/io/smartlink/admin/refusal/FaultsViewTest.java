package io.smartlink.admin.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultsViewTest {
    private final FaultsView faults = new FaultsView();

    @Test
    void a_fault_is_told_at_its_field_and_nowhere_else() {
        faults.add("rules[0].name", "No name.");

        assertThat(faults.at("rules[0].name")).containsExactly("No name.");
        assertThat(faults.rest("rules")).isEmpty();
        assertThat(faults.rest("")).isEmpty();
        assertThat(faults.at("rules[0].name")).as("asked again").containsExactly("No name.");
    }

    @Test
    void a_fault_without_a_place_of_its_own_is_told_at_the_end_of_its_section() {
        faults.add("rules", "Too many.");
        faults.add("rules[10].name", "No name.");
        faults.add("rulesOfOthers", "Not these.");

        assertThat(faults.rest("rules[1]")).isEmpty();
        assertThat(faults.rest("rules")).containsExactly("Too many.", "No name.");
        assertThat(faults.rest("")).containsExactly("Not these.");
    }
}
