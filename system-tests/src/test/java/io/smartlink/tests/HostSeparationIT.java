package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host decides everything: console, API and OpenAPI are the console host's, health and metrics the machine's. */
@ExtendWith(Shared.class)
class HostSeparationIT {
    private final Installation smartlink;

    HostSeparationIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin/links",
                "/api",
                "/api/v1/links",
                "/openapi",
                "/openapi?format=JSON",
                "/health",
                "/health/ready",
                "/metrics",
                "/assets/x",
                "/%61pi/v1/links",
                "/%61dmin/",
                "/ap%69/v1/links",
                "//api/v1/links",
                "/x/../api/v1/links",
                "/./admin/",
                "/api;a=b/v1/links",
                "/admin;a=b/",
                "/x/..;/api/v1/links",
                "/%6fpenapi",
                "/%2e/metrics"
            })
    void a_strangers_host_shows_none_of_it(String path) {
        Answer nothing = ask("stranger.example", "/");

        for (String method : new String[] {"GET", "POST"}) {
            Answer answer = Request.of(method, path)
                    .host("stranger.example")
                    .with("Authorization", "Bearer " + Installation.KEY)
                    .browser()
                    .send(smartlink.httpPort());
            assertThat(answer.withoutDate()).as(method).isEqualTo(nothing.withoutDate());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/",
                "/api/v1/links",
                "/openapi",
                "/health",
                "/health/ready",
                "/metrics",
                "/%61pi/v1/links",
                "//api/v1/links",
                "/x/../api/v1/links",
                "/api;a=b/v1/links",
                "/admin;a=b/"
            })
    void a_domain_of_links_shows_none_of_it(String path) {
        Answer answer = Request.get(path)
                .host(Installation.DOMAIN)
                .with("Authorization", "Bearer " + Installation.KEY)
                .browser()
                .send(smartlink.httpPort());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Not Found").doesNotContain("items", "Sign in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/metrics"})
    void health_and_metrics_stand_on_the_management_port_alone(String path) {
        assertThat(ask("localhost", path).status()).isEqualTo(404);
        assertThat(Request.get(path)
                        .host("127.0.0.1")
                        .send(smartlink.managementPort())
                        .status())
                .isEqualTo(200);
    }

    /** The console is an application of its own, with a page of its own that says as little. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/console",
                "/admin/console?x=1",
                "/admin/console;x=1",
                "//admin/console",
                "/admin/console/",
                "/admin/console/nothing",
                "/admin/console/links",
                "/admin/console/jakarta.faces.resource/x"
            })
    void the_console_itself_is_not_found_there_either(String path) {
        for (String host : new String[] {"stranger.example", Installation.DOMAIN}) {
            Answer answer = ask(host, path);

            assertThat(answer.status()).as(host).isEqualTo(404);
            assertThat(answer.text())
                    .as(host)
                    .isEqualTo(ask("stranger.example", "/").text());
        }
    }

    @Test
    void the_openapi_document_of_the_console_host_lists_the_paths() {
        Answer document = ask("localhost", "/openapi?format=JSON");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.json().getJsonObject("paths").keySet())
                .contains(
                        "/api/v1/links",
                        "/api/v1/links/{id}",
                        "/api/v1/links/resolve",
                        "/api/v1/analytics/summary",
                        "/api/v1/analytics/timeseries",
                        "/api/v1/account",
                        "/api/v1/operator/accounts",
                        "/api/v1/operator/accounts/{id}")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(document.text()).contains("the first answer again.\"").doesNotContain("\"default\":\"50\"");
    }

    @Test
    void the_console_host_leads_to_the_console() {
        Answer root = ask("localhost", "/");

        assertThat(root.status()).isEqualTo(302);
        assertThat(root.header("Location")).isEqualTo("/admin/console/");
        for (String path : new String[] {"/admin/console", "/admin/console/"}) {
            assertThat(ask("localhost", path).header("Location")).startsWith("/admin/console/sign-in?then=");
        }
    }

    @Test
    void short_links_do_not_answer_on_the_console_host() {
        String slug = smartlink
                .api()
                .link("{\"destination\":\"https://example.com/\"}")
                .getString("slug");

        assertThat(ask("localhost", "/" + slug).status()).isEqualTo(404);
    }

    private Answer ask(String host, String path) {
        return Request.get(path).host(host).browser().send(smartlink.httpPort());
    }
}
