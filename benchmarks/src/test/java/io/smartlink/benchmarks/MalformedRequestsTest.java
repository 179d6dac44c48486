package io.smartlink.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MalformedRequestsTest {
    @Test
    void are_the_same_in_every_run_and_differ_among_themselves() {
        List<String> first = hundred();

        assertThat(hundred()).isEqualTo(first);
        assertThat(first).doesNotHaveDuplicates();
        assertThat(first).anyMatch(request -> !request.endsWith("\r\n\r\n"));
        assertThat(first).anyMatch(request -> request.startsWith("GET /" + Target.SLUG));
    }

    private static List<String> hundred() {
        MalformedRequests requests = new MalformedRequests(new Target(1));
        return Stream.generate(() -> new String(requests.spoiled(), StandardCharsets.ISO_8859_1))
                .limit(100)
                .toList();
    }
}
