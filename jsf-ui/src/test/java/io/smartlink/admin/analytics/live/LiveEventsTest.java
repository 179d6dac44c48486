package io.smartlink.admin.analytics.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.figure.Live;
import io.smartlink.analytics.figure.TimeBucket;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveEventsTest {
    @Test
    void are_one_line_of_data_and_an_empty_one() {
        String event = LiveEvents.visits(live("2026-11-22T16:00:02Z", 3));

        assertThat(event).isEqualTo("""
                        event: visits
                        data: {"people":3,"minutes":[{"at":"2026-11-22T16:00:00Z","visits":5}],"latest":[]}

                        """);
    }

    @Test
    void are_equal_while_nothing_happens() {
        assertThat(LiveEvents.visits(live("2026-11-22T16:00:02Z", 3)))
                .isEqualTo(LiveEvents.visits(live("2026-11-22T16:00:04Z", 3)))
                .isNotEqualTo(LiveEvents.visits(live("2026-11-22T16:00:04Z", 4)));
    }

    private static Live live(String now, long people) {
        return new Live(
                Instant.parse(now),
                List.of(new TimeBucket(Instant.parse("2026-11-22T16:00:00Z"), 5, 3)),
                people,
                List.of());
    }
}
