package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.Domain;
import io.smartlink.client.DomainBrand;
import io.smartlink.client.DomainPatch;
import io.smartlink.client.SmartlinkClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What operators decide about the domain of every account. */
@ExtendWith(Shared.class)
class DefaultDomainIT {
    private static final Duration SEEN = Duration.ofSeconds(10);

    private final Installation smartlink;
    private final SmartlinkClient operator;

    DefaultDomainIT(Installation smartlink) {
        this.smartlink = smartlink;
        this.operator = smartlink.client();
    }

    @AfterEach
    void asItWas() {
        operator.defaultDomain()
                .change(DomainPatch.change()
                        .rootDestination(null)
                        .notFoundDestination(null)
                        .robots("allow")
                        .brand(new DomainBrand(null, null, null)));
        await().atMost(SEEN).until(() -> smartlink.visit("/").status() == 404);
    }

    @Test
    void visitors_without_a_link_go_where_the_operator_says() {
        Domain before = operator.defaultDomain().read();
        assertThat(before.hostname()).isEqualTo(Installation.DOMAIN);
        assertThat(before.dns()).isEmpty();

        Domain after = operator.defaultDomain()
                .change(DomainPatch.change()
                        .rootDestination("https://brand.example/")
                        .notFoundDestination("https://brand.example/search?q={path}"));

        assertThat(after.version()).isEqualTo(before.version() + 1);
        await().atMost(SEEN).until(() -> smartlink.visit("/").status() == 302);
        assertThat(smartlink.visit("/").header("Location")).isEqualTo("https://brand.example/");
        assertThat(smartlink.visit("/nothing-here").header("Location"))
                .isEqualTo("https://brand.example/search?q=nothing-here");
    }

    @Test
    void its_pages_show_the_operators_brand() {
        operator.defaultDomain().change(DomainPatch.change().brand(new DomainBrand("Brand of All", "#0a66c2", null)));

        await().atMost(SEEN).until(() -> smartlink.visit("/nothing-here").text().contains("Brand of All"));
    }

    @Test
    void a_stale_edit_and_bad_input_change_nothing() {
        Domain before = operator.defaultDomain().read();
        operator.defaultDomain().change(DomainPatch.change().robots("disallow"));

        Answer stale = smartlink
                .api()
                .to("PATCH", "/operator/default-domain")
                .with("If-Match", "\"" + before.id() + "-" + before.version() + "\"")
                .with("Content-Type", "application/merge-patch+json")
                .json("{\"robots\": \"allow\"}")
                .send(smartlink.httpPort());

        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(smartlink
                        .api()
                        .patch("/operator/default-domain", "{\"rootDestination\": \"javascript:alert(1)\"}")
                        .faults())
                .containsExactly("rootDestination");
        assertThat(smartlink
                        .api()
                        .patch("/operator/default-domain", "{\"hostname\": \"other.example\"}")
                        .faults())
                .containsExactly("hostname");
        assertThat(operator.defaultDomain().read().rootDestination()).isNull();
        assertThat(operator.defaultDomain().read().robots()).isEqualTo("disallow");
    }

    @Test
    void an_account_can_neither_see_nor_change_it_and_nobody_removes_it() {
        Api account = smartlink.api(smartlink.account("pro").apiKey());
        String id = operator.defaultDomain().read().id();

        assertThat(account.get("/operator/default-domain").status()).isEqualTo(403);
        assertThat(account.patch("/operator/default-domain", "{\"robots\": \"disallow\"}")
                        .status())
                .isEqualTo(403);
        assertThat(account.patch("/domains/" + id, "{\"robots\": \"disallow\"}").status())
                .isEqualTo(404);
        assertThat(account.delete("/domains/" + id).status()).isEqualTo(404);
        assertThat(smartlink.api().delete("/domains/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_change_is_in_the_installations_audit_log() {
        operator.defaultDomain().change(DomainPatch.change().notFoundDestination("https://brand.example/gone"));

        assertThat(smartlink
                        .api()
                        .get("/operator/audit-events?limit=1&action=domain.updated")
                        .text())
                .contains("https://brand.example/gone", Installation.DOMAIN);
    }
}
