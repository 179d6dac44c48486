package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.client.Link;
import io.smartlink.client.LinkFilter;
import io.smartlink.client.NewLink;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.PlanChange;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.problem.ForbiddenProblemException;
import io.smartlink.client.problem.PlanLimitException;
import io.smartlink.client.problem.UnauthorizedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call the API, how often, and what every answer carries. */
@ExtendWith(Shared.class)
class ApiAccessIT {
    private final Installation smartlink;
    private final Api api;
    private final SmartlinkClient client;

    ApiAccessIT(Installation smartlink) {
        this.smartlink = smartlink;
        this.api = smartlink.api();
        this.client = smartlink.client();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer sl_wrong", "Basic YTpi", "Bearer wrong", "bearer"})
    void without_a_good_key_nothing_is_said(String authorization) {
        Answer answer =
                api.to("GET", "/links").with("Authorization", authorization).send(smartlink.httpPort());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo("unauthorized");
    }

    @Test
    void the_client_says_so_too() {
        SmartlinkClient stranger = smartlink.client("sl_0000000000000000000000000000000000000000");

        assertThatThrownBy(() -> stranger.account().read()).isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void a_key_without_the_scope_is_refused() {
        SmartlinkClient other = smartlink.client(smartlink.account("pro").apiKey());

        assertThatThrownBy(() -> other.operator().list(null, null)).isInstanceOf(ForbiddenProblemException.class);
    }

    @Test
    void a_link_of_another_account_is_as_if_it_did_not_exist() {
        Link mine = client.links().create(NewLink.to("https://example.com/"));
        String other = smartlink.account("pro").apiKey();
        Api theirs = smartlink.api(other);

        for (Answer answer : List.of(
                theirs.get("/links/" + mine.id()),
                theirs.patch("/links/" + mine.id(), "{\"title\":\"x\"}"),
                theirs.delete("/links/" + mine.id()),
                theirs.get("/links/resolve?domain=" + Installation.DOMAIN + "&slug=" + mine.slug()),
                theirs.get("/analytics/summary?linkId=" + mine.id()),
                theirs.get("/links/0000000000000"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("not-found");
        }
        assertThat(smartlink.client(other).links().list(new LinkFilter()).items())
                .isEmpty();
        assertThat(client.links().read(mine.id())).isEqualTo(mine);
    }

    @Test
    void the_free_plan_looks_and_needs_pro_to_make_links() {
        OpenedAccount free = smartlink.account("free");
        SmartlinkClient theirs = smartlink.client(free.apiKey());
        assertThatThrownBy(() -> theirs.links().create(NewLink.to("https://example.com/")))
                .isInstanceOfSatisfying(
                        PlanLimitException.class,
                        refusal -> assertThat(refusal.problem().name()).isEqualTo("plan-required"));
        assertThat(theirs.account().read().plan()).isEqualTo("free");

        client.operator().change(free.id(), new PlanChange("pro"));

        assertThat(theirs.links().create(NewLink.to("https://example.com/")).status())
                .isEqualTo("active");
    }

    @Test
    void an_account_shows_its_limits_and_its_use() {
        SmartlinkClient other = smartlink.client(smartlink.account("pro").apiKey());

        other.links().create(NewLink.to("https://example.com/"));

        assertThat(other.account().read().limits()).containsEntry("links", 100_000L);
        assertThat(other.account().read().use()).containsEntry("links", 1L);
    }

    @Test
    void a_plan_allows_so_many_calls_a_minute_and_says_so() {
        Api theirs = smartlink.api(smartlink.account("free").apiKey());

        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            answers.add(theirs.get("/account"));
        }

        assertThat(answers.get(0).status()).isEqualTo(200);
        assertThat(answers.get(0).header("RateLimit-Policy")).isNotBlank();
        assertThat(answers.get(0).header("RateLimit")).isNotBlank();
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 429)
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(answer.problem()).isEqualTo("rate-limited");
                    assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
                });
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void a_request_id_is_echoed_or_made() {
        Answer given =
                api.to("GET", "/account").with("X-Request-Id", "my-request-1").send(smartlink.httpPort());
        Answer made = api.get("/account");
        Answer refused = api.to("GET", "/links/nothing")
                .with("X-Request-Id", "my-request-2")
                .send(smartlink.httpPort());

        assertThat(given.header("X-Request-Id")).isEqualTo("my-request-1");
        assertThat(made.header("X-Request-Id")).isNotBlank();
        assertThat(refused.header("X-Request-Id")).isEqualTo("my-request-2");
    }

    @Test
    void what_does_not_exist_or_is_not_allowed_is_a_problem_too() {
        assertThat(api.get("/nothing").status()).isEqualTo(404);
        assertThat(api.get("/nothing").problem()).isEqualTo("not-found");
        assertThat(api.delete("/account").status()).isEqualTo(405);
        assertThat(api.delete("/account").problem()).isEqualTo("method-not-allowed");
        assertThat(api.to("POST", "/links")
                        .with("Content-Type", "text/plain")
                        .json("x")
                        .send(smartlink.httpPort())
                        .status())
                .isEqualTo(415);
    }
}
