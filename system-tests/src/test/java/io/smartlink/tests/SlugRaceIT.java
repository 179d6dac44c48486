package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fifty clients who want the same slug at the same instant. */
@ExtendWith(Shared.class)
class SlugRaceIT {
    private final Installation smartlink;

    SlugRaceIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @RepeatedTest(3)
    void one_gets_it_and_forty_nine_are_told() {
        String slug = "race-" + Long.toString(System.nanoTime(), 36);

        List<Answer> answers = AtOnce.call(50, i -> smartlink
                .api()
                .post("/links", "{\"destination\":\"https://example.com/%d\",\"slug\":\"%s\"}".formatted(i, slug)));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(49)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("slug-taken"));
        String winner = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .json()
                .getString("destination");
        assertThat(smartlink.visit("/" + slug).header("Location")).isEqualTo(winner);
    }
}
