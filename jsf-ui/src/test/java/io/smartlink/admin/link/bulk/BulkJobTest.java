package io.smartlink.admin.link.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.platform.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkJobTest {
    private static final List<BulkLine> LINES = List.of(line(1, "a"), line(2, "b"), line(3, "c"));

    @Test
    void a_refused_line_does_not_keep_the_others_back() {
        BulkJob job = new BulkJob(LINES, line -> {
            if (line.number() == 2) {
                throw new NotFoundException("domain");
            }
            return "http://localhost/" + line.text();
        });

        job.run();

        assertThat(job.results()).extracting(BulkResult::isRefused).containsExactly(false, true, false);
        assertThat(job.results().get(2).shortUrl()).isEqualTo("http://localhost/c");
        assertThat(job.isEnded()).isTrue();
        assertThat(job.isBroken()).isFalse();
        assertThat(job.untried()).isEmpty();
    }

    @Test
    void a_failure_of_ours_ends_it_and_says_what_was_not_tried() {
        BulkJob job = new BulkJob(LINES, line -> {
            if (line.number() == 2) {
                throw new IllegalStateException("database away");
            }
            return "made";
        });

        job.run();

        assertThat(job.isEnded()).isTrue();
        assertThat(job.isBroken()).isTrue();
        assertThat(job.results()).hasSize(1);
        assertThat(job.untried()).extracting(BulkLine::text).containsExactly("b", "c");
    }

    @Test
    void it_stops_when_asked() {
        BulkJob job = new BulkJob(LINES, line -> "made");
        job.stop();

        job.run();

        assertThat(job.results()).isEmpty();
        assertThat(job.isEnded()).isTrue();
    }

    private static BulkLine line(int number, String text) {
        return new BulkLine(number, text, List.of(text));
    }
}
