package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.Link;
import io.smartlink.client.NewLink;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.VisitFilter;
import io.smartlink.client.VisitSummary;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, once through all parts: make a link, open it, see the click. */
@ExtendWith(Shared.class)
class FirstStartIT {
    private static final String DESTINATION = "https://example.com/a?b=c%2Bd#e";
    private static final Duration COUNTED = Duration.ofSeconds(30);

    private final Installation smartlink;
    private final SmartlinkClient client;

    FirstStartIT(Installation smartlink) {
        this.smartlink = smartlink;
        this.client = smartlink.client();
    }

    @Test
    void a_link_of_nothing_but_a_destination_gets_a_slug_and_a_short_url() {
        Answer made = smartlink.api().post("/links", "{\"destination\":\"" + DESTINATION + "\"}");

        assertThat(made.status()).isEqualTo(201);
        String slug = made.json().getString("slug");
        assertThat(slug).matches("[23456789abcdefghijkmnpqrstuvwxyz]{7}");
        assertThat(made.json().getString("shortUrl"))
                .isEqualTo("http://" + Installation.DOMAIN + ":" + smartlink.httpPort() + "/" + slug);
    }

    @Test
    void the_short_url_leads_to_exactly_the_destination() {
        Link link = client.links().create(NewLink.to(DESTINATION));
        URI shortUrl = URI.create(link.shortUrl());

        Answer answer = Request.get(shortUrl.getPath())
                .host(shortUrl.getAuthority())
                .browser()
                .send(shortUrl.getPort());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(DESTINATION);
    }

    @Test
    void a_browser_is_one_click_two_seconds_later() {
        Link link = client.links().create(NewLink.to(DESTINATION));

        smartlink.visit("/" + link.slug());

        await().atMost(COUNTED).until(() -> summary(link).total() > 0);
        assertThat(summary(link)).isEqualTo(new VisitSummary(1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, "exact", null));
    }

    @Test
    void curl_counts_under_bots() {
        Link link = client.links().create(NewLink.to(DESTINATION));

        Answer answer = Request.get("/" + link.slug())
                .host(Installation.DOMAIN)
                .with("User-Agent", "curl/7.88.1")
                .send(smartlink.httpPort());

        assertThat(answer.status()).isEqualTo(302);
        await().atMost(COUNTED).until(() -> summary(link).total() > 0);
        assertThat(summary(link).bots()).isEqualTo(1);
        assertThat(summary(link).clicks()).isZero();
    }

    @Test
    void a_visitor_without_a_user_agent_is_a_bot_and_a_prefetch_is_a_prefetch() {
        Link link = client.links().create(NewLink.to(DESTINATION));

        Request.get("/" + link.slug()).host(Installation.DOMAIN).send(smartlink.httpPort());
        Request.get("/" + link.slug())
                .host(Installation.DOMAIN)
                .browser()
                .with("Sec-Purpose", "prefetch")
                .send(smartlink.httpPort());

        await().atMost(COUNTED).until(() -> summary(link).total() == 2);
        assertThat(summary(link).bots()).isEqualTo(1);
        assertThat(summary(link).prefetches()).isEqualTo(1);
        assertThat(summary(link).clicks()).isZero();
    }

    /** The click that follows is the fence: when it is counted, a counted HEAD would be too. */
    @Test
    void head_counts_nowhere() {
        Link link = client.links().create(NewLink.to(DESTINATION));

        for (int i = 0; i < 3; i++) {
            Answer answer = Request.of("HEAD", "/" + link.slug())
                    .host(Installation.DOMAIN)
                    .browser()
                    .send(smartlink.httpPort());
            assertThat(answer.status()).isEqualTo(302);
        }
        smartlink.visit("/" + link.slug());

        await().atMost(COUNTED).until(() -> summary(link).total() > 0);
        assertThat(summary(link).total()).isEqualTo(1);
    }

    @Test
    void the_link_itself_shows_its_clicks_and_keeps_its_version() {
        Link link = client.links().create(NewLink.to(DESTINATION));

        smartlink.visit("/" + link.slug());

        await().atMost(COUNTED)
                .untilAsserted(() ->
                        assertThat(client.links().read(link.id()).clicks()).isEqualTo(1));
        Link counted = client.links().read(link.id());
        assertThat(counted.lastClickAt()).isNotNull();
        assertThat(counted.version()).isEqualTo(link.version());
    }

    @Test
    void clicks_stand_in_their_hour() {
        Link link = client.links().create(NewLink.to(DESTINATION));

        smartlink.visit("/" + link.slug());

        await().atMost(COUNTED).untilAsserted(() -> assertThat(client.analytics()
                        .timeSeries(new VisitFilter().link(link.id()).bucket("hour"))
                        .buckets())
                .last()
                .satisfies(bucket -> assertThat(bucket.visits()).isEqualTo(1)));
    }

    private VisitSummary summary(Link link) {
        return client.analytics().summary(new VisitFilter().link(link.id()));
    }
}
