package io.smartlink.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.client.problem.FieldError;
import io.smartlink.client.problem.ForbiddenProblemException;
import io.smartlink.client.problem.NotFoundProblemException;
import io.smartlink.client.problem.PlanLimitException;
import io.smartlink.client.problem.RateLimitedException;
import io.smartlink.client.problem.SlugTakenException;
import io.smartlink.client.problem.SmartlinkProblemException;
import io.smartlink.client.problem.StaleVersionException;
import io.smartlink.client.problem.UnauthorizedException;
import io.smartlink.client.problem.ValidationFailedException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {

    private final FakeApi api = new FakeApi();
    private final SmartlinkClient client = SmartlinkClient.at(api.uri(), "sl_test");

    @AfterEach
    void stop() {
        client.close();
        api.close();
    }

    static Arguments[] kinds() {
        return new Arguments[] {
            Arguments.of("slug-taken", 409, SlugTakenException.class),
            Arguments.of("not-found", 404, NotFoundProblemException.class),
            Arguments.of("validation-failed", 422, ValidationFailedException.class),
            Arguments.of("stale-version", 412, StaleVersionException.class),
            Arguments.of("rate-limited", 429, RateLimitedException.class),
            Arguments.of("unauthorized", 401, UnauthorizedException.class),
            Arguments.of("forbidden", 403, ForbiddenProblemException.class),
            Arguments.of("plan-limit", 403, PlanLimitException.class),
            Arguments.of("plan-required", 403, PlanLimitException.class),
            Arguments.of("destination-loop", 422, SmartlinkProblemException.class),
            Arguments.of("learned-later", 418, SmartlinkProblemException.class)
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void each_kind_that_callers_handle_is_a_type(String name, int status, Class<?> type) {
        answersProblem(
                status, "{\"type\": \"https://smartlink.example/problems/%s\", \"title\": \"No\"}".formatted(name));

        SmartlinkProblemException refusal = refusal();

        assertThat(refusal).isExactlyInstanceOf(type);
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.problem().name()).isEqualTo(name);
    }

    @Test
    void carries_all_that_the_answer_says() {
        api.answers(422, "application/problem+json;charset=UTF-8", """
                {"type": "https://smartlink.example/problems/validation-failed", "title": "Fields are wrong",
                 "status": 422, "detail": "1 field is wrong", "instance": "/api/v1/links",
                 "errors": [{"field": "destination", "code": "scheme", "message": "must be http or https — é"}]}
                """, Map.of("X-Request-Id", "r-17"));

        SmartlinkProblemException refusal = refusal();

        assertThat(refusal.type()).isEqualTo(URI.create("https://smartlink.example/problems/validation-failed"));
        assertThat(refusal.title()).isEqualTo("Fields are wrong");
        assertThat(refusal.detail()).contains("1 field is wrong");
        assertThat(refusal.errors())
                .containsExactly(new FieldError("destination", "scheme", "must be http or https — é"));
        assertThat(refusal.retryAfter()).isEmpty();
        assertThat(refusal)
                .hasMessage("422 Fields are wrong: 1 field is wrong; destination: must be http or https — é"
                        + " [request r-17]");
    }

    @Test
    void says_when_to_try_again() {
        api.answers(429, "application/problem+json", "{}", Map.of("Retry-After", "12"));

        assertThat(refusal().retryAfter()).contains(Duration.ofSeconds(12));
    }

    @Test
    void a_date_in_retry_after_is_passed_over() {
        api.answers(503, "text/plain", "", Map.of("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT"));

        assertThat(refusal().retryAfter()).isEmpty();
    }

    @Test
    void a_gateway_that_answers_in_its_own_way_is_a_problem_too() {
        api.answers(502, "text/html", "<h1>Bad Gateway</h1>", Map.of());

        SmartlinkProblemException refusal = refusal();

        assertThat(refusal.status()).isEqualTo(502);
        assertThat(refusal.type()).isEqualTo(URI.create("about:blank"));
        assertThat(refusal.title()).isEqualTo("Bad Gateway");
        assertThat(refusal.errors()).isEmpty();
    }

    @Test
    void a_torn_document_keeps_its_status() {
        answersProblem(500, "{\"type\": \"https://smart");

        assertThat(refusal().status()).isEqualTo(500);
    }

    @Test
    void a_refused_delete_is_a_problem_too() {
        answersProblem(412, "{\"type\": \"https://smartlink.example/problems/stale-version\", \"title\": \"Stale\"}");

        assertThat(catchThrowableOfType(
                        StaleVersionException.class, () -> client.links().delete("0abc", "\"1\"")))
                .hasMessageStartingWith("412 Stale");
    }

    private void answersProblem(int status, String body) {
        api.answers(status, "application/problem+json", body, Map.of());
    }

    private SmartlinkProblemException refusal() {
        return catchThrowableOfType(
                SmartlinkProblemException.class, () -> client.links().read("0abc"));
    }
}
