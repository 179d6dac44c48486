package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.smartlink.client.Link;
import io.smartlink.client.LinkPatch;
import io.smartlink.client.NewLink;
import io.smartlink.client.SmartlinkClient;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors are answered, through both doors, warm and cold, with equal bytes. */
@ExtendWith(Nodes.Started.class)
class RedirectIT {
    private static final String DESTINATION = "https://shop.example/p?id=1#top";

    private final Nodes nodes;
    private final SmartlinkClient client;

    RedirectIT(Nodes nodes) {
        this.nodes = nodes;
        this.client = nodes.fast().client();
    }

    @ParameterizedTest
    @CsvSource({"302, 'private, no-store', noindex", "307, 'private, no-store', noindex"})
    void a_temporary_redirect_is_stored_and_indexed_nowhere(int status, String cacheControl, String robots) {
        Link link = link(NewLink.to(DESTINATION).withStatus(status));

        Answer answer = nodes.answer(visit("GET", link));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Location")).isEqualTo(DESTINATION);
        assertThat(answer.header("Cache-Control")).isEqualTo(cacheControl);
        assertThat(answer.header("X-Robots-Tag")).isEqualTo(robots);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void a_permanent_redirect_is_kept_for_a_moment_and_may_be_indexed(int status) {
        Link link = link(NewLink.to(DESTINATION).withStatus(status));

        Answer answer = nodes.answer(visit("GET", link));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Location")).isEqualTo(DESTINATION);
        assertThat(answer.header("Cache-Control")).isEqualTo("private, max-age=90");
        assertThat(answer.header("X-Robots-Tag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void head_is_answered_like_get(int status) {
        Link link = link(NewLink.to(DESTINATION).withStatus(status));

        Answer head = nodes.answer(visit("HEAD", link));

        Answer get = nodes.answer(visit("GET", link));
        assertThat(head.withoutDate().lines())
                .containsExactlyInAnyOrderElementsOf(get.withoutDate().lines().toList());
    }

    @ParameterizedTest
    @CsvSource({"301, POST", "302, POST", "302, PUT", "302, DELETE", "302, PATCH", "302, OPTIONS", "302, PROPFIND"})
    void a_link_that_cannot_keep_the_method_refuses_it(int status, String method) {
        Link link = link(NewLink.to(DESTINATION).withStatus(status));

        Answer answer = nodes.answer(visit(method, link));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(answer.header("Location")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"307, POST", "308, POST", "307, PUT", "307, DELETE", "308, PATCH", "307, OPTIONS", "308, PROPFIND"})
    void a_link_that_keeps_the_method_takes_any(int status, String method) {
        Link link = link(NewLink.to(DESTINATION).withStatus(status));

        Answer answer = nodes.answer(visit(method, link));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Location")).isEqualTo(DESTINATION);
    }

    static Stream<Arguments> destinations() {
        return Stream.of(
                unchanged("https://example.com"),
                unchanged("https://example.com/a?b=c%2Bd#e"),
                unchanged("https://example.com/{id}/|x|"),
                unchanged("https://example.com/?empty"),
                unchanged("https://example.com/x?"),
                unchanged("https://example.com/a\\b\\c"),
                unchanged("https://example.com/CaSe/%e4%2F/%zz"),
                unchanged("https://example.com/#Frag?not=query#again"),
                unchanged("https://example.com/a;p=1,2/../b/./c//d"),
                unchanged("https://example.com/?q=a+b&q=&=x&&"),
                unchanged("https://user:pass@example.com:8443/\"<>^`"),
                unchanged("http://[2001:db8::1]:8080/x"),
                arguments("HTTPS://EXAMPLE.Com/Path", "https://example.com/Path"),
                arguments(
                        "https://b\u00fccher.example/stra\u00dfe?q=\u00fc b",
                        "https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%BC%20b"));
    }

    private static Arguments unchanged(String destination) {
        return arguments(destination, destination);
    }

    @ParameterizedTest
    @MethodSource("destinations")
    void a_destination_leaves_byte_for_byte(String typed, String sent) {
        Link link = link(NewLink.to(typed));

        assertThat(link.destination()).isEqualTo(sent);
        assertThat(nodes.answer(visit("GET", link)).header("Location")).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Caf\u00e9-%1$s/Men\u00fc",
                "/Caf%%C3%%A9-%1$s/Men%%C3%%BC",
                "/Caf%%c3%%a9-%1$s/Men%%c3%%bc",
                "/Cafe%%CC%%81-%1$s/Menu%%CC%%88",
                "/Cafe\u0301-%1$s/Menu\u0308",
                "/CAF%%C3%%89-%1$s/MEN%%C3%%9C",
                "/%%43af%%C3%%A9-%1$s/Men%%C3%%BC",
                "/Caf%%C3%%A9-%1$s%%2FMen%%C3%%BC",
                "/Caf%%C3%%A9-%1$s/Men%%C3%%BC/",
                "/Caf%%C3%%A9-%1$s/Men%%C3%%BC?utm_source=x"
            })
    void all_spellings_of_a_slug_are_one(String spelling) {
        String unique = Long.toString(System.nanoTime(), 36);
        link(NewLink.to(DESTINATION).withSlug("Caf\u00e9-" + unique + "/Men\u00fc"));

        Answer answer = nodes.answer(visit("GET", spelling.formatted(unique)));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(DESTINATION);
    }

    @Test
    void the_host_counts_whatever_its_case_port_and_final_dot() {
        Link link = link(NewLink.to(DESTINATION));

        for (String host : new String[] {"GO.Brand.Example", "go.brand.example:80", "go.brand.example.:8080"}) {
            Answer answer =
                    nodes.answer(Request.get("/" + link.slug()).host(host).browser());
            assertThat(answer.status()).as(host).isEqualTo(302);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-link", "/", "/no/such/link", "/a%2f..%2fb", "/no-such-link/?x=1", "//"})
    void what_does_not_exist_gets_the_branded_page(String path) {
        Answer answer = nodes.answer(visit("GET", path));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("This link does not exist");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.header("Content-Type")).startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/%ff"})
    void what_is_no_path_at_all_leads_nowhere(String path) {
        assertThat(nodes.answer(visit("GET", path)).status()).isEqualTo(400);
    }

    @Test
    void a_page_for_head_has_no_body() {
        Answer answer = nodes.answer(visit("HEAD", "/no-such-link"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void an_unknown_host_gets_a_neutral_page_and_nothing_else() {
        Link link = link(NewLink.to(DESTINATION));

        for (String host : new String[] {"stranger.example", "go.brand.example.stranger.example", "127.0.0.1"}) {
            Answer answer =
                    nodes.answer(Request.get("/" + link.slug()).host(host).browser());
            assertThat(answer.status()).as(host).isEqualTo(404);
            assertThat(answer.text()).as(host).contains("Not Found").doesNotContainIgnoringCase("link");
        }
    }

    @Test
    void an_archived_link_is_gone_for_every_method() {
        Link link = link(NewLink.to(DESTINATION));
        client.links().change(link.id(), LinkPatch.change().archived(true));

        for (String method : new String[] {"GET", "HEAD", "POST"}) {
            Answer answer = eventually(410, visit(method, link));
            assertThat(answer.status()).as(method).isEqualTo(410);
            assertThat(answer.header("Cache-Control")).as(method).isEqualTo("private, no-store");
        }
        assertThat(nodes.answer(visit("GET", link)).text()).contains("no longer in use");
    }

    /** No answer that was asked for at or after the instant redirects; none that came before it is the page. */
    @Test
    void a_link_stops_at_its_expiry_instant_exactly() {
        Instant expiry = Instant.now().plusSeconds(6);
        Link link = link(NewLink.to(DESTINATION).expiringAt(expiry));
        int before = 0;
        for (int after = 0; after < 20; ) {
            for (Installation node : nodes.all()) {
                Instant asked = Instant.now();
                Answer answer = visit("GET", link).send(node.httpPort());
                if (Instant.now().isBefore(expiry)) {
                    assertThat(answer.status()).isEqualTo(302);
                    before++;
                } else if (!asked.isBefore(expiry)) {
                    assertThat(answer.status()).isEqualTo(410);
                    assertThat(answer.text()).contains("This link has expired");
                    after++;
                }
            }
        }
        assertThat(before).isPositive();
    }

    @Test
    void a_permanent_redirect_is_kept_no_longer_than_the_link_lives() {
        Link link = link(
                NewLink.to(DESTINATION).withStatus(301).expiringAt(Instant.now().plusSeconds(45)));

        for (Installation node : nodes.all()) {
            Duration left = Duration.between(Instant.now(), link.expiresAt());
            String cacheControl = visit("GET", link).send(node.httpPort()).header("Cache-Control");
            assertThat(cacheControl).matches("private, max-age=\\d+");
            assertThat(Long.parseLong(cacheControl.replaceAll("\\D", ""))).isBetween(30L, left.toSeconds());
        }
    }

    @Test
    void the_server_does_not_say_what_it_is() {
        Link link = link(NewLink.to(DESTINATION));

        for (Request request : new Request[] {visit("GET", link), visit("GET", "/no-such-link")}) {
            assertThat(nodes.answer(request).headerNames()).doesNotContain("Server", "X-Powered-By", "Set-Cookie");
        }
    }

    private Link link(NewLink link) {
        return client.links().create(link);
    }

    /** The nodes hear of a change at their own times, within a second. */
    private Answer eventually(int status, Request request) {
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> nodes.all().stream()
                .allMatch(node -> request.send(node.httpPort()).status() == status));
        return nodes.answer(request);
    }

    private static Request visit(String method, Link link) {
        return visit(method, "/" + link.slug());
    }

    private static Request visit(String method, String target) {
        return Request.of(method, target).host(Installation.DOMAIN).browser();
    }
}
