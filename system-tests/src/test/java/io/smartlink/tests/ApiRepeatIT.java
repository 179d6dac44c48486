package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.client.Link;
import io.smartlink.client.LinkFilter;
import io.smartlink.client.SmartlinkClient;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A call that is sent again is carried out once. */
@ExtendWith(Shared.class)
class ApiRepeatIT {
    private final Installation smartlink;
    private final Api api;
    private final SmartlinkClient client;

    ApiRepeatIT(Installation smartlink) {
        this.smartlink = smartlink;
        this.api = smartlink.api();
        this.client = smartlink.client();
    }

    @Test
    void the_same_idempotency_key_and_body_make_one_link() {
        String key = UUID.randomUUID().toString();
        String body = "{\"destination\":\"https://example.com/once\"}";

        Answer first = idempotent(key, body);
        Answer second = idempotent(key, body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void the_same_idempotency_key_with_another_body_is_a_mismatch() {
        String key = UUID.randomUUID().toString();
        idempotent(key, "{\"destination\":\"https://example.com/one\"}");

        Answer second = idempotent(key, "{\"destination\":\"https://example.com/two\"}");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.problem()).isEqualTo("idempotency-mismatch");
    }

    /** Whoever comes while the first still runs waits for its answer or is told so; nobody makes a second link. */
    @Test
    void twenty_repeats_at_once_make_one_link() {
        String key = UUID.randomUUID().toString();
        String tag = Api.unique();
        String body = "{\"destination\":\"https://example.com/once\",\"tags\":[\"" + tag + "\"]}";

        List<Answer> answers = AtOnce.call(20, i -> idempotent(key, body));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isIn(201, 409);
            if (answer.status() == 409) {
                assertThat(answer.problem()).isEqualTo("idempotency-in-progress");
            }
        });
        assertThat(answers).anyMatch(answer -> answer.status() == 201);
        assertThat(ids(new LinkFilter().tag(tag))).hasSize(1);
    }

    @Test
    void secrets_are_not_kept_for_a_repeat() {
        String key = UUID.randomUUID().toString();
        String body = "{\"name\":\"Once\",\"plan\":\"free\",\"ownerEmail\":\"" + Api.unique()
                + "@brand.example\",\"apiKey\":true}";

        Answer first = api.to("POST", "/operator/accounts")
                .with("Idempotency-Key", key)
                .json(body)
                .send(smartlink.httpPort());
        Answer second = api.to("POST", "/operator/accounts")
                .with("Idempotency-Key", key)
                .json(body)
                .send(smartlink.httpPort());

        assertThat(first.json().getString("apiKey")).startsWith("sl_");
        assertThat(second.json().getString("id")).isEqualTo(first.json().getString("id"));
        assertThat(second.text())
                .doesNotContain(first.json().getString("apiKey"), first.json().getString("signInLink"));
    }

    private Answer idempotent(String key, String body) {
        return api.to("POST", "/links").with("Idempotency-Key", key).json(body).send(smartlink.httpPort());
    }

    private List<String> ids(LinkFilter filter) {
        return client.links().list(filter).items().stream().map(Link::id).toList();
    }
}
