package io.smartlink.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.page.Theme;
import io.smartlink.bio.widget.ButtonLink;
import io.smartlink.bio.widget.Content;
import io.smartlink.bio.widget.Heading;
import io.smartlink.bio.widget.Place;
import io.smartlink.bio.widget.SocialIcons;
import io.smartlink.bio.widget.SocialLink;
import io.smartlink.bio.widget.SocialNetwork;
import io.smartlink.bio.widget.Widget;
import io.smartlink.link.target.Destination;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDeciderTest {
    private static final Instant NOW = Instant.ofEpochMilli(Snapshots.NOW);
    private static final Destination SHOP = new Destination("https://shop.example/?a=%2B|{}");

    @Test
    void a_page_is_shown_and_a_tap_leads_on_byte_for_byte() {
        PageSnapshot page = page(null, button("shop", null, null));

        assertThat(decide("GET", page, "")).isEqualTo(new RedirectDecision.View(page));
        assertThat(decide("HEAD", page, "")).isEqualTo(new RedirectDecision.View(page));
        assertThat(location(page, "/-w/shop")).isEqualTo("https://shop.example/?a=%2B|{}");
        assertThat(((RedirectDecision.Tap) decide("POST", page, "/-w/shop")).widget())
                .isEqualTo("shop");
    }

    @Test
    void what_stops_a_page_stops_its_widgets() {
        for (Outcome stop : List.of(Outcome.SUSPENDED, Outcome.BLOCKED, Outcome.ARCHIVED)) {
            PageSnapshot page = page(stop, button("shop", null, null));
            assertThat(decide("GET", page, "")).isEqualTo(new RedirectDecision.Stop(stop, page));
            assertThat(decide("GET", page, "/-w/shop")).isEqualTo(new RedirectDecision.Stop(stop, page));
        }
    }

    @Test
    void a_widget_leads_on_within_its_time_to_the_millisecond() {
        assertThat(outcome(button("a", NOW, NOW.plusMillis(1)))).isNull();
        assertThat(outcome(button("a", NOW.plusMillis(1), null))).isEqualTo(Outcome.NOT_STARTED);
        assertThat(outcome(button("a", null, NOW))).isEqualTo(Outcome.EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/-w/other",
                "/-w/heading",
                "/-w/shop/1",
                "/-w/shop/x",
                "/-w/shop/",
                "/-w/",
                "/-w/icons/1",
                "/-w/map/3",
                "/-w/shop/https://evil.example/"
            })
    void what_leads_nowhere_is_not_found(String rest) {
        PageSnapshot page = page(
                null,
                button("shop", null, null),
                widget("heading", new Heading("x")),
                widget("icons", new SocialIcons(List.of(new SocialLink(SocialNetwork.X, SHOP)))),
                widget("map", new Place("Berlin", null, null)));

        assertThat(decide("GET", page, rest)).isEqualTo(new RedirectDecision.Stop(Outcome.NOT_FOUND, null));
    }

    @Test
    void icons_and_maps_have_several_places() {
        SocialLink first = new SocialLink(SocialNetwork.X, new Destination("https://x.example/1"));
        SocialLink second = new SocialLink(SocialNetwork.GITHUB, new Destination("https://x.example/2"));
        PageSnapshot page = page(
                null,
                widget("icons", new SocialIcons(List.of(first, second))),
                widget("map", new Place("Unter den Linden 1\nBerlin", null, null)));

        assertThat(location(page, "/-w/icons")).isEqualTo("https://x.example/1");
        assertThat(location(page, "/-w/icons/1")).isEqualTo("https://x.example/2");
        assertThat(location(page, "/-w/map")).startsWith("https://www.openstreetmap.org/search?query=Unter");
        assertThat(location(page, "/-w/map/1")).contains("google.com/maps", "Unter+den+Linden+1+Berlin");
        assertThat(location(page, "/-w/map/2")).startsWith("https://maps.apple.com/?q=Unter");
    }

    @Test
    void other_methods_are_refused() {
        PageSnapshot page = page(null, button("shop", null, null));

        assertThat(decide("POST", page, "")).isEqualTo(new RedirectDecision.WrongMethod());
        assertThat(decide("DELETE", page, "/-w/shop")).isEqualTo(new RedirectDecision.WrongMethod());
    }

    private static @Nullable Outcome outcome(Widget widget) {
        return decide("GET", page(null, widget), "/-w/" + widget.id()) instanceof RedirectDecision.Stop stop
                ? stop.outcome()
                : null;
    }

    private static @Nullable String location(PageSnapshot page, String rest) {
        return ((RedirectDecision.Tap) decide("GET", page, rest)).target().location();
    }

    private static RedirectDecision decide(String method, PageSnapshot page, String rest) {
        return PageDecider.decide(Snapshots.visit(method, "go.example", "/ann" + rest, null), page, rest);
    }

    private static Widget button(String id, @Nullable Instant from, @Nullable Instant until) {
        return new Widget(id, from, until, new ButtonLink("Shop", SHOP, null, false));
    }

    private static Widget widget(String id, Content content) {
        return new Widget(id, null, null, content);
    }

    private static PageSnapshot page(@Nullable Outcome stop, Widget... widgets) {
        PageContent content = new PageContent(Profile.of("Ann"), List.of(widgets), Theme.PLAIN, Seo.NONE);
        return new PageSnapshot(
                30,
                AccountSnapshot.of(2),
                stop,
                content,
                Map.of(),
                "https://go.example",
                "/ann",
                Instant.EPOCH,
                List.of());
    }
}
