package io.smartlink.tests;

import static org.awaitility.Awaitility.await;

import io.smartlink.client.Link;
import io.smartlink.client.LinkPatch;
import io.smartlink.client.NewLink;
import io.smartlink.client.SmartlinkClient;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is changed on one node is seen by visitors of every node within a second. */
@ExtendWith(Nodes.Started.class)
class ChangeVisibilityIT {
    /** A second is promised; the rest is for this machine, which runs two servers and a database on two cores. */
    private static final Duration VISIBLE = Duration.ofSeconds(10);

    private final Nodes nodes;
    private final SmartlinkClient client;

    ChangeVisibilityIT(Nodes nodes) {
        this.nodes = nodes;
        this.client = nodes.fast().client();
    }

    @Test
    void a_new_destination() {
        Link link = warm(NewLink.to("https://old.example/"));

        client.links().change(link.id(), LinkPatch.change().destination("https://new.example/"));

        awaitEverywhere(link.slug(), 302, "https://new.example/");
    }

    @Test
    void a_deletion() {
        Link link = warm(NewLink.to("https://old.example/"));

        client.links().delete(link.id());

        awaitEverywhere(link.slug(), 404, null);
    }

    @Test
    void a_link_where_a_visitor_found_none() {
        String slug = "soon-" + Long.toString(System.nanoTime(), 36);
        awaitEverywhere(slug, 404, null);

        client.links().create(NewLink.to("https://new.example/").withSlug(slug));

        awaitEverywhere(slug, 302, "https://new.example/");
    }

    @Test
    void a_move_to_another_slug() {
        Link link = warm(NewLink.to("https://old.example/"));
        String moved = link.slug() + "-moved";
        awaitEverywhere(moved, 404, null);

        client.links().change(link.id(), LinkPatch.change().slug(moved));

        awaitEverywhere(link.slug(), 404, null);
        awaitEverywhere(moved, 302, "https://old.example/");
    }

    @Test
    void an_address_that_changes_hands() {
        Link link = warm(NewLink.to("https://old.example/"));
        client.links().delete(link.id());

        client.links().create(NewLink.to("https://new.example/").withSlug(link.slug()));

        awaitEverywhere(link.slug(), 302, "https://new.example/");
    }

    @Test
    void archiving_and_an_expiry_that_is_moved_into_the_past() {
        Link archived = warm(NewLink.to("https://old.example/"));
        Link expired = warm(NewLink.to("https://old.example/"));

        client.links().change(archived.id(), LinkPatch.change().archived(true));
        client.links()
                .change(expired.id(), LinkPatch.change().expiresAt(Instant.now().minusSeconds(1)));

        awaitEverywhere(archived.slug(), 410, null);
        awaitEverywhere(expired.slug(), 410, null);
    }

    private Link warm(NewLink draft) {
        Link link = client.links().create(draft);
        awaitEverywhere(link.slug(), 302, link.destination());
        return link;
    }

    private void awaitEverywhere(String slug, int status, @org.jspecify.annotations.Nullable String location) {
        await().atMost(VISIBLE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(25))
                .until(() -> nodes.all().stream()
                        .map(node -> node.visit("/" + slug))
                        .allMatch(answer -> answer.status() == status
                                && java.util.Objects.equals(answer.header("Location"), location)));
    }
}
