package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.client.Link;
import io.smartlink.client.NewLink;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.VisitFilter;
import io.smartlink.client.problem.SlugTakenException;
import io.smartlink.client.problem.ValidationFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be a link, or a question, is refused by the name of what is wrong. */
@ExtendWith(Shared.class)
class ApiRefusalIT {
    private final Api api;
    private final SmartlinkClient client;

    ApiRefusalIT(Installation smartlink) {
        this.api = smartlink.api();
        this.client = smartlink.client();
    }

    @Test
    void an_unknown_field_is_refused_by_name() {
        Answer answer = api.post("/links", "{\"destination\":\"https://example.com/\",\"destinaton\":\"x\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(answer.faults()).containsExactly("destinaton");
    }

    @Test
    void all_bad_fields_are_named_at_once() {
        Answer answer =
                api.post("/links", "{\"destination\":\"javascript:alert(1)\",\"slug\":\"a b\",\"redirectStatus\":303}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).contains("destination", "slug", "redirectStatus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "", "[]", "\"text\"", "{\"destination\":}", "{\"destination\":\"https://example.com/\"} x"})
    void a_body_that_cannot_be_read_is_refused_as_such(String body) {
        Answer answer = api.post("/links", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-body");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"destination\":\"https://example.com/\",\"slug\":\"admin/x\"}', 422, slug-reserved",
        "'{\"destination\":\"https://example.com/\",\"slug\":\"api\"}', 422, slug-reserved",
        "'{\"destination\":\"https://example.com/\",\"slug\":\"..\"}', 422, validation-failed",
        "'{\"destination\":\"https://example.com/\",\"domain\":\"stranger.example\"}', 422, domain-not-verified",
        "'{\"destination\":\"data:text/html,x\"}', 422, validation-failed",
        "'{\"destination\":\"https://example.com/\\r\\nX: y\"}', 422, validation-failed",
        "'{}', 422, validation-failed"
    })
    void what_cannot_be_a_link_is_refused_with_its_own_problem(String body, int status, String problem) {
        Answer answer = api.post("/links", body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().getInt("status")).isEqualTo(status);
    }

    @Test
    void a_destination_that_leads_back_here_is_a_loop() {
        Link first = client.links().create(NewLink.to("https://example.com/"));

        Answer answer = api.post("/links", "{\"destination\":\"" + first.shortUrl() + "\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("destination-loop");
    }

    @Test
    void a_slug_is_taken_once() {
        Link first = client.links().create(NewLink.to("https://example.com/").withSlug(Api.unique()));

        assertThatThrownBy(() -> client.links()
                        .create(NewLink.to("https://example.com/")
                                .withSlug(first.slug().toUpperCase(java.util.Locale.ROOT))))
                .isInstanceOf(SlugTakenException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=x",
                "sort=age",
                "status=new",
                "campaignId=spring",
                "page=2",
                "createdFrom=today"
            })
    void a_query_that_means_nothing_is_refused_by_name(String query) {
        Answer answer = api.get("/links?" + query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly(query.substring(0, query.indexOf('=')));
    }

    @Test
    void analytics_refuse_what_they_do_not_know() {
        assertThatThrownBy(() -> client.analytics().timeSeries(new VisitFilter().bucket("minute")))
                .isInstanceOf(ValidationFailedException.class);
        assertThat(api.get("/analytics/summary?linkID=x").status()).isEqualTo(422);
    }
}
