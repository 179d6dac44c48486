package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.client.Link;
import io.smartlink.client.LinkFilter;
import io.smartlink.client.LinkPatch;
import io.smartlink.client.NewLink;
import io.smartlink.client.Page;
import io.smartlink.client.Pages;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.problem.NotFoundProblemException;
import io.smartlink.client.problem.StaleVersionException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links are found, listed, changed under the version that was read, and deleted. */
@ExtendWith(Shared.class)
class ApiLinksIT {
    private final Installation smartlink;
    private final Api api;
    private final SmartlinkClient client;

    ApiLinksIT(Installation smartlink) {
        this.smartlink = smartlink;
        this.api = smartlink.api();
        this.client = smartlink.client();
    }

    @Test
    void pages_are_stable_while_links_are_added() {
        String tag = Api.unique();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(
                    0,
                    client.links()
                            .create(NewLink.to("https://example.com/" + i).tagged(tag))
                            .id());
        }

        List<String> seen = Pages.stream(cursor -> {
                    Page<Link> page = client.links()
                            .list(new LinkFilter().tag(tag).limit(3).cursor(cursor));
                    client.links().create(NewLink.to("https://example.com/more").tagged(tag));
                    return page;
                })
                .map(Link::id)
                .toList();

        assertThat(seen).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({"createdAt", "-createdAt", "slug", "-clicks"})
    void every_order_pages_through_all_of_them(String sort) {
        String tag = Api.unique();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(client.links()
                    .create(NewLink.to("https://example.com/" + i).tagged(tag))
                    .id());
        }

        List<String> seen = Pages.stream(cursor -> client.links()
                        .list(new LinkFilter().tag(tag).sort(sort).limit(2).cursor(cursor)))
                .map(Link::id)
                .toList();

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void a_list_is_narrowed_by_filters() {
        String word = Api.unique();
        Link archived = client.links()
                .create(NewLink.to("https://example.com/" + word + "/1").titled("one"));
        Link active = client.links().create(NewLink.to("https://example.com/2").titled("two " + word));
        client.links().change(archived.id(), LinkPatch.change().archived(true));

        assertThat(ids(new LinkFilter().search(word))).containsExactlyInAnyOrder(archived.id(), active.id());
        assertThat(ids(new LinkFilter().search(word).status("archived"))).containsExactly(archived.id());
        assertThat(ids(new LinkFilter().search(word).status("active"))).containsExactly(active.id());
        assertThat(ids(new LinkFilter().search(word).createdUntil(active.createdAt())))
                .containsExactly(archived.id());
        assertThat(ids(new LinkFilter().search(word).domain("stranger.example")))
                .isEmpty();
    }

    @Test
    void a_link_is_found_by_its_address_however_it_is_written() {
        Link link = client.links().create(NewLink.to("https://example.com/").withSlug(Api.unique() + "-Caf\u00e9"));

        assertThat(client.links().resolve(Installation.DOMAIN, link.slug().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(link);
    }

    @Test
    void a_patch_changes_what_it_names_and_null_clears() {
        Link link = client.links()
                .create(NewLink.to("https://example.com/").titled("Offer").tagged("a", "b"));

        Link changed =
                client.links().change(link.id(), LinkPatch.change().title(null).tags(List.of("c")));

        assertThat(changed.title()).isNull();
        assertThat(changed.tags()).containsExactly("c");
        assertThat(changed.destination()).isEqualTo(link.destination());
        assertThat(changed.version()).isGreaterThan(link.version());
    }

    @Test
    void an_etag_of_the_past_changes_and_deletes_nothing() {
        Link link = client.links().create(NewLink.to("https://example.com/"));
        Answer read = api.get("/links/" + link.id());
        client.links().change(link.id(), link.etag(), LinkPatch.change().title("first"));

        assertThat(read.header("ETag")).isEqualTo(link.etag());
        assertThatThrownBy(() -> client.links()
                        .change(link.id(), link.etag(), LinkPatch.change().title("second")))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> client.links().delete(link.id(), link.etag()))
                .isInstanceOf(StaleVersionException.class);
        assertThat(client.links().read(link.id()).title()).isEqualTo("first");
    }

    @Test
    void get_of_a_single_link_never_answers_not_modified() {
        Link link = client.links().create(NewLink.to("https://example.com/"));

        Answer answer = api.to("GET", "/links/" + link.id())
                .with("If-None-Match", link.etag())
                .send(smartlink.httpPort());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_deleted_link_is_gone_and_its_address_free() {
        Link link = client.links().create(NewLink.to("https://example.com/"));

        client.links().delete(link.id());

        assertThatThrownBy(() -> client.links().read(link.id())).isInstanceOf(NotFoundProblemException.class);
        assertThat(client.links()
                        .create(NewLink.to("https://example.com/").withSlug(link.slug()))
                        .id())
                .isNotEqualTo(link.id());
    }

    private List<String> ids(LinkFilter filter) {
        return client.links().list(filter).items().stream().map(Link::id).toList();
    }
}
