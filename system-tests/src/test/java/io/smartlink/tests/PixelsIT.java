package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import io.smartlink.client.AccountPatch;
import io.smartlink.client.AuditEvent;
import io.smartlink.client.AuditEventFilter;
import io.smartlink.client.BioPage;
import io.smartlink.client.BioPageCopy;
import io.smartlink.client.BioPagePatch;
import io.smartlink.client.Link;
import io.smartlink.client.LinkFilter;
import io.smartlink.client.LinkPatch;
import io.smartlink.client.LinksPatch;
import io.smartlink.client.NewBioPage;
import io.smartlink.client.NewLink;
import io.smartlink.client.NewPixel;
import io.smartlink.client.NewQrCode;
import io.smartlink.client.PageWidget;
import io.smartlink.client.Pixel;
import io.smartlink.client.PixelPatch;
import io.smartlink.client.QrCode;
import io.smartlink.client.QrCodePatch;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.VisitFilter;
import io.smartlink.client.VisitSummary;
import io.smartlink.client.problem.SmartlinkProblemException;
import io.smartlink.client.problem.StaleVersionException;
import io.smartlink.client.problem.ValidationFailedException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pixels that fire, or do not, on the way of a visitor in a real browser; the providers are stand-ins on this machine. */
@ExtendWith(Shared.class)
class PixelsIT {
    private static final String META_ID = "123456789012345";
    private static final String GA4_ID = "G-A1B2C3D4E5";
    private static final Duration COUNTED = Duration.ofSeconds(20);

    /** Far more than the second that the page takes, for a machine that does much else. */
    private static final long PATIENCE_MILLIS = 10_000;

    private static PixelProviders providers;
    private static Chromium chromium;

    private final Installation smartlink;
    private SmartlinkClient client;
    private Pixel meta;
    private Pixel ga4;

    PixelsIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @BeforeAll
    static void open() {
        providers = new PixelProviders();
        chromium = new Chromium(providers.resolverRules());
    }

    @AfterAll
    static void close() {
        chromium.close();
        providers.close();
    }

    @BeforeEach
    void an_account_with_two_pixels() {
        client = smartlink.client(smartlink.account("pro").apiKey());
        meta = client.pixels().create(NewPixel.of("meta", META_ID));
        ga4 = client.pixels().create(NewPixel.of("google-analytics", GA4_ID));
        providers.behave(PixelProviders.Manner.SEND);
    }

    private Link link(AccountPatch consent) {
        client.account().change(consent);
        return client.links().create(NewLink.to(providers.shop()).firing(meta.id(), ga4.id()));
    }

    private static AccountPatch ownBasis() {
        return AccountPatch.change().pixelsOnOwnBasis("Agreed to in our app");
    }

    private static AccountPatch asking() {
        return AccountPatch.change().pixelConsent("ask");
    }

    @Test
    void both_providers_are_told_and_the_visitor_arrives_and_is_counted_once() {
        Link link = link(ownBasis());

        try (BrowserContext window = chromium.person(true, Map.of())) {
            visit(window.newPage(), link);
        }

        await().atMost(COUNTED).untilAsserted(() -> assertThat(providers.asked())
                .anyMatch(asked -> asked.equals("connect.facebook.net/en_US/fbevents.js"))
                .anyMatch(asked -> asked.equals("www.facebook.com/tr/?init-" + META_ID))
                .anyMatch(asked -> asked.equals("www.facebook.com/tr/?track-PageView"))
                .anyMatch(asked -> asked.equals("www.googletagmanager.com/gtag/js?id=" + GA4_ID))
                .anyMatch(asked -> asked.startsWith("www.google-analytics.com/g/collect?") && asked.contains(GA4_ID))
                .contains("shop"));
        assertThat(consentCalls()).hasSize(2);
        assertThat(consentCalls().get(0)).contains("default", "denied").doesNotContain("granted");
        assertThat(consentCalls().get(1)).contains("update", "granted").doesNotContain("denied");
        await().atMost(COUNTED).untilAsserted(() -> {
            VisitSummary summary = client.analytics().summary(new VisitFilter().link(link.id()));
            assertThat(summary.clicks()).isEqualTo(1);
            assertThat(summary.total()).isEqualTo(1);
            assertThat(summary.pixelsFired()).isEqualTo(1);
        });
        assertThat(client.analytics().orphans(null, null, null).outcomes()).doesNotContainKey("fired");
        assertThat(client.links().read(link.id()).clicks()).isEqualTo(1);
    }

    /** The library that is asked for, and what it finds to be sent, by each provider's own documentation of its tag. */
    static Stream<Arguments> tags() {
        return Stream.of(
                arguments(
                        NewPixel.of("meta", "223456789012345"),
                        "connect.facebook.net/en_US/fbevents.js",
                        List.of("www.facebook.com/tr/?init-223456789012345", "www.facebook.com/tr/?track-PageView")),
                arguments(
                        NewPixel.of("google-analytics", "G-B1B2C3D4E5"),
                        "www.googletagmanager.com/gtag/js?id=G-B1B2C3D4E5",
                        List.of("www.google-analytics.com/g/collect?3"
                                + encoded("{'0':'config','1':'G-B1B2C3D4E5','2':{'transport_type':'beacon'}}"))),
                arguments(
                        new NewPixel(null, "google-ads", "AW-123456789", "AbC-D_efG-h12"),
                        "www.googletagmanager.com/gtag/js?id=AW-123456789",
                        List.of(
                                "googleads.g.doubleclick.net/pagead/?3"
                                        + encoded("{'0':'config','1':'AW-123456789','2':{'transport_type':'beacon'}}"),
                                "googleads.g.doubleclick.net/pagead/?4"
                                        + encoded("{'0':'event','1':'conversion','2':{'send_to':"
                                                + "'AW-123456789/AbC-D_efG-h12','transport_type':'beacon'}}"))),
                arguments(
                        NewPixel.of("tiktok", "C4ABCDEFGHIJ01234567"),
                        "analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEFGHIJ01234567&lib=ttq",
                        List.of("analytics.tiktok.com/api/v2/pixel?C4ABCDEFGHIJ01234567-page")),
                arguments(
                        NewPixel.of("linkedin", "1234567"),
                        "snap.licdn.com/li.lms-analytics/insight.min.js",
                        List.of("px.ads.linkedin.com/collect?1234567")),
                arguments(
                        NewPixel.of("pinterest", "2612345678901"),
                        "s.pinimg.com/ct/core.js",
                        List.of("ct.pinterest.com/v3/?load-2612345678901", "ct.pinterest.com/v3/?page")),
                arguments(
                        NewPixel.of("x", "o1abc"),
                        "static.ads-twitter.com/uwt.js",
                        List.of("analytics.twitter.com/i/adsct?config-o1abc")),
                arguments(
                        NewPixel.of("snapchat", "01234567-89ab-4cde-8f01-23456789abcd"),
                        "sc-static.net/scevent.min.js",
                        List.of(
                                "tr.snapchat.com/p?init-01234567-89ab-4cde-8f01-23456789abcd",
                                "tr.snapchat.com/p?track-PAGE_VIEW")),
                arguments(
                        NewPixel.of("reddit", "a2_abc123def456"),
                        "www.redditstatic.com/ads/pixel.js",
                        List.of("alb.reddit.com/rp.gif?init-a2_abc123def456", "alb.reddit.com/rp.gif?track-PageVisit")),
                arguments(
                        NewPixel.of("quora", "0123456789abcdef0123456789abcdef"),
                        "a.quora.com/qevents.js",
                        List.of(
                                "q.quora.com/pixel?init-0123456789abcdef0123456789abcdef",
                                "q.quora.com/pixel?track-ViewContent")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("tags")
    void each_provider_gets_what_its_tag_sends(NewPixel tag, String library, List<String> sent) {
        client.account().change(ownBasis());
        Pixel pixel = client.pixels().create(tag);
        Link link = client.links().create(NewLink.to(providers.shop()).firing(pixel.id()));

        try (BrowserContext window = chromium.person(true, Map.of())) {
            visit(window.newPage(), link);

            // A window that closes takes along what it has not sent yet.
            await().atMost(COUNTED).untilAsserted(() -> assertThat(providers.asked())
                    .contains(library, "shop")
                    .containsAll(sent));
        }
    }

    @Test
    void a_bio_page_fires_for_all_providers_and_stays_and_is_counted_once() {
        client.account().change(ownBasis());
        String[] all = tags().map(
                        row -> client.pixels().create((NewPixel) row.get()[0]).id())
                .toArray(String[]::new);
        BioPage bio = published(NewBioPage.of("Ann", heading()).firing(all));

        try (BrowserContext window = chromium.person(true, Map.of())) {
            Page page = window.newPage();
            List<String> complaints = new CopyOnWriteArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(bio.shortUrl());

            assertThat(page.locator("h1")).hasText("Ann");
            assertThat(page.locator("#ask")).hasCount(0);
            // Google's library is loaded once, for the first of its tags.
            await().atMost(COUNTED).untilAsserted(() -> assertThat(providers.asked())
                    .containsAll(tags().map(row -> (String) row.get()[1])
                            .filter(library -> !library.endsWith("id=AW-123456789"))
                            .toList())
                    .doesNotContain("www.googletagmanager.com/gtag/js?id=AW-123456789")
                    .anyMatch(
                            asked -> asked.startsWith("www.google-analytics.com") && asked.contains("AbC-D_efG-h12")));
            await().atMost(COUNTED).untilAsserted(() -> assertThat(providers.asked())
                    .contains(
                            "q.quora.com/pixel?track-ViewContent",
                            "www.facebook.com/tr/?track-PageView",
                            "tr.snapchat.com/p?track-PAGE_VIEW",
                            "px.ads.linkedin.com/collect?1234567"));
            assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy"));
            assertThat(page.url()).isEqualTo(bio.shortUrl());
        }

        await().atMost(COUNTED).untilAsserted(() -> {
            VisitSummary summary = client.analytics().summary(new VisitFilter().bioPage(bio.id()));
            assertThat(summary.views()).isEqualTo(1);
            assertThat(summary.clicks()).isZero();
            assertThat(summary.pixelsFired()).isEqualTo(1);
        });
        assertThat(client.analytics().orphans(null, null, null).outcomes()).doesNotContainKey("fired");
    }

    @Test
    void a_bio_page_that_fires_is_kept_nowhere_and_a_plain_one_may_be() {
        client.account().change(ownBasis());
        BioPage bio = published(NewBioPage.of("Ann", heading()).firing(meta.id(), ga4.id()));
        Request person = request("GET", "/" + bio.slug()).browser();

        Answer fires = person.send(smartlink.httpPort());
        Answer again = person.send(smartlink.httpPort());
        Answer objecting =
                request("GET", "/" + bio.slug()).browser().with("Sec-GPC", "1").send(smartlink.httpPort());

        assertThat(fires.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(fires.header("ETag")).isNull();
        assertThat(fires.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; ")
                .containsPattern("script-src 'nonce-[^']+' https://connect.facebook.net")
                .contains("img-src 'self' https://www.facebook.com", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "tiktok", "doubleclick")
                .isNotEqualTo(again.header("Content-Security-Policy"));
        assertThat(fires.body()).hasSizeLessThan(50 * 1024);
        assertThat(objecting.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(objecting.header("ETag")).isNotNull();
        assertThat(objecting.header("Content-Security-Policy")).doesNotContain("nonce", "facebook");
        assertThat(request("GET", "/" + bio.slug())
                        .browser()
                        .with("Sec-GPC", "1")
                        .with("If-None-Match", objecting.header("ETag"))
                        .send(smartlink.httpPort())
                        .status())
                .isEqualTo(304);
        assertThat(request("GET", "/" + bio.slug())
                        .browser()
                        .with("If-None-Match", objecting.header("ETag"))
                        .send(smartlink.httpPort())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_bio_page_fires_nothing_for_programs_and_those_who_only_look() {
        client.account().change(ownBasis());
        BioPage bio = published(NewBioPage.of("Ann", heading()).firing(meta.id()));
        String path = "/" + bio.slug();

        for (Request request : List.of(
                request("HEAD", path).browser(),
                request("GET", path).with("User-Agent", "Googlebot/2.1 (+http://www.google.com/bot.html)"),
                request("GET", path).with("User-Agent", "facebookexternalhit/1.1"),
                request("GET", path).browser().with("Sec-Purpose", "prefetch;prerender"),
                request("GET", path).browser().with("DNT", "1"),
                request("GET", path))) {
            Answer plain = request.send(smartlink.httpPort());

            assertThat(plain.status()).isEqualTo(200);
            assertThat(plain.header("Content-Security-Policy")).doesNotContain("nonce", "facebook");
            assertThat(plain.header("ETag")).isNotNull();
        }
    }

    @Test
    void who_sees_a_bio_page_is_asked_once_and_may_take_it_back() {
        client.account().change(asking());
        BioPage bio = published(NewBioPage.of("Ann", heading(), button()).firing(meta.id(), ga4.id()));

        try (BrowserContext window = chromium.person(true, Map.of())) {
            Page page = window.newPage();
            page.navigate(bio.shortUrl());
            assertThat(page.locator("#ask")).isVisible();
            assertThat(page.locator("#ask")).containsText("Meta, Google Analytics 4");
            assertThat(page.locator("#allow").boundingBox().height)
                    .isEqualTo(page.locator("#refuse").boundingBox().height);
            assertThat(Axe.seriousFaults(page)).isEmpty();
            picture(page, "bio-asking");
            page.setViewportSize(360, 740);
            picture(page, "bio-asking-narrow");
            assertThat(providers.asked()).isEmpty();

            page.locator("#allow").click();
            assertThat(page.locator("#ask")).isHidden();
            await().atMost(COUNTED)
                    .untilAsserted(() -> assertThat(providers.asked()).contains("www.facebook.com/tr/?track-PageView"));

            providers.behave(PixelProviders.Manner.SEND);
            page.reload();
            assertThat(page.locator("#ask")).hasCount(0);
            assertThat(page.locator("#allowed")).isVisible();
            assertThat(Axe.seriousFaults(page)).isEmpty();
            picture(page, "bio-allowed-narrow");
            await().atMost(COUNTED)
                    .untilAsserted(() -> assertThat(providers.asked()).contains("www.facebook.com/tr/?track-PageView"));

            page.locator("#withdraw").click();
            assertThat(page.locator("#allowed")).hasCount(0);
            providers.behave(PixelProviders.Manner.SEND);
            page.reload();
            assertThat(page.locator("h1")).hasText("Ann");
            assertThat(page.locator("#ask")).hasCount(0);
            assertThat(providers.asked()).isEmpty();
        }
    }

    @Test
    void who_refuses_on_a_bio_page_reads_on_without() {
        client.account().change(asking());
        BioPage bio = published(NewBioPage.of("Ann", heading()).firing(meta.id()));

        try (BrowserContext window = chromium.person(true, Map.of())) {
            Page page = window.newPage();
            page.navigate(bio.shortUrl());
            page.locator("#refuse").click();
            assertThat(page.locator("#ask")).isHidden();
            page.reload();
            assertThat(page.locator("#ask")).hasCount(0);
        }
        try (BrowserContext window = chromium.person(false, Map.of())) {
            Page page = window.newPage();
            page.navigate(bio.shortUrl());
            assertThat(page.locator("h1")).hasText("Ann");
            assertThat(page.locator("#ask")).isHidden();
        }

        assertThat(providers.asked()).isEmpty();
    }

    @Test
    void a_bio_page_is_there_although_providers_hang() {
        client.account().change(ownBasis());
        BioPage bio = published(NewBioPage.of("Ann", button()).firing(meta.id()));
        providers.behave(PixelProviders.Manner.HANG);

        try (BrowserContext window = chromium.person(true, Map.of())) {
            Page page = window.newPage();
            page.navigate(bio.shortUrl(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator("a.button").click();
            page.waitForURL(providers.shop());
        }
    }

    @Test
    void pixels_of_a_bio_page_hold_at_once_go_with_the_copy_and_with_the_pixel() {
        BioPage bio = published(NewBioPage.of("Ann", heading()).firing(ga4.id(), meta.id()));
        assertThat(bio.pixelIds()).containsExactly(ga4.id(), meta.id());
        assertThat(bio.changed()).isFalse();

        BioPage titled =
                client.bioPages().change(bio.id(), BioPagePatch.change().title("Other"));
        BioPage copy = client.bioPages().duplicate(bio.id(), BioPageCopy.PLAIN);
        BioPage fewer = client.bioPages()
                .change(bio.id(), titled.requireEtag(), BioPagePatch.change().pixelIds(List.of(meta.id())));

        assertThat(titled.pixelIds()).containsExactly(ga4.id(), meta.id());
        assertThat(copy.pixelIds()).containsExactly(ga4.id(), meta.id());
        assertThat(fewer.pixelIds()).containsExactly(meta.id());
        assertThat(fewer.version()).isGreaterThan(titled.version());
        assertThat(fewer.changed()).isFalse();
        assertThat(client.pixels().read(meta.id()).bioPages()).isEqualTo(2);
        client.pixels().delete(meta.id());
        assertThat(client.bioPages().read(bio.id()).pixelIds()).isEmpty();
        assertThat(client.bioPages().read(copy.id()).pixelIds()).containsExactly(ga4.id());
        Pixel foreign =
                smartlink.client(smartlink.account("pro").apiKey()).pixels().create(NewPixel.of("meta", META_ID));
        for (String unknown : List.of(foreign.id(), meta.id(), "no id")) {
            assertThatThrownBy(() -> client.bioPages()
                            .change(bio.id(), BioPagePatch.change().pixelIds(List.of(ga4.id(), unknown))))
                    .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(
                                    refused.problem().errors())
                            .extracting(error -> error.field())
                            .containsExactly("pixelIds[1]"));
        }
    }

    @Test
    void a_dynamic_qr_code_fires_and_keeps_its_pixels_through_other_edits() {
        client.account().change(ownBasis());
        QrCode code = client.qrCodes().create(NewQrCode.to(providers.shop()).firing(meta.id()));
        QrCode titled = client.qrCodes().change(code.id(), QrCodePatch.change().title("Menu"));
        assertThat(code.pixelIds()).containsExactly(meta.id());
        assertThat(titled.pixelIds()).containsExactly(meta.id());

        try (BrowserContext window = chromium.person(true, Map.of())) {
            visit(window.newPage(), code.shortUrl());
            await().atMost(COUNTED).untilAsserted(() -> assertThat(providers.asked())
                    .contains("www.facebook.com/tr/?track-PageView", "shop"));
        }

        await().atMost(COUNTED).untilAsserted(() -> {
            VisitSummary summary = client.analytics().summary(new VisitFilter().qrCode(code.id()));
            assertThat(summary.scans()).isEqualTo(1);
        });
        assertThat(client.pixels().read(meta.id()).qrCodes()).isEqualTo(1);
        assertThat(client.pixels().read(meta.id()).links()).isZero();
        QrCode without = client.qrCodes().change(code.id(), QrCodePatch.change().pixelIds(List.of()));
        assertThat(without.pixelIds()).isEmpty();
        assertThat(without.version()).isGreaterThan(titled.version());
    }

    @Test
    void a_code_of_a_link_fires_what_the_link_does() {
        Link link = client.links().create(NewLink.to(providers.shop()).firing(meta.id()));
        QrCode code = client.qrCodes().create(NewQrCode.ofLink(link.id()));

        assertThat(code.pixelIds()).containsExactly(meta.id());
        assertThat(client.qrCodes()
                        .change(code.id(), QrCodePatch.change().title("Door"))
                        .pixelIds())
                .containsExactly(meta.id());
        assertThatThrownBy(() ->
                        client.qrCodes().create(NewQrCode.ofLink(link.id()).firing(ga4.id())))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(
                                refused.problem().errors())
                        .extracting(error -> error.field())
                        .containsExactly("pixelIds"));
        assertThatThrownBy(() -> client.qrCodes()
                        .create(NewQrCode.to("https://example.com/").firing("no id")))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("no pixel");
    }

    @Test
    void links_are_listed_by_the_pixel_that_they_fire() {
        Link both = client.links().create(NewLink.to("https://example.com/").firing(meta.id(), ga4.id()));
        Link one = client.links().create(NewLink.to("https://example.com/").firing(ga4.id()));
        client.links().create(NewLink.to("https://example.com/"));
        client.qrCodes().create(NewQrCode.to("https://example.com/").firing(ga4.id()));

        assertThat(client.links().list(new LinkFilter().pixel(ga4.id())).items())
                .extracting(Link::id)
                .containsExactly(one.id(), both.id());
        assertThat(client.links().list(new LinkFilter().pixel(meta.id())).items())
                .extracting(Link::id)
                .containsExactly(both.id());
        assertThat(client.pixels().read(ga4.id()).links()).isEqualTo(2);
        assertThatThrownBy(() -> client.links().list(new LinkFilter().pixel("no id")))
                .isInstanceOf(ValidationFailedException.class);
    }

    private BioPage published(NewBioPage page) {
        BioPage made = client.bioPages().create(page);
        return client.bioPages().publish(made.id());
    }

    private static PageWidget heading() {
        return PageWidget.of("heading", Map.of("text", "Hello"));
    }

    private static PageWidget button() {
        return PageWidget.of("button", Map.of("label", "Shop", "destination", providers.shop()));
    }

    private static String encoded(String json) {
        return URLEncoder.encode(json.replace('\'', '"'), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(
            value = PixelProviders.Manner.class,
            names = {"HANG", "THROW", "FAIL"})
    void the_visitor_arrives_whatever_a_provider_does(PixelProviders.Manner manner) {
        Link link = link(ownBasis());
        providers.behave(manner);

        try (BrowserContext window = chromium.person(true, Map.of())) {
            visit(window.newPage(), link);
        }

        // A provider that hangs does so until the very end of these tests.
        assertThat(providers.asked()).contains("connect.facebook.net/en_US/fbevents.js", "shop");
        assertThat(providers.millisUntilArrival()).isBetween(0L, PATIENCE_MILLIS);
    }

    @Test
    void the_page_leaves_a_second_after_it_has_begun() {
        Link link = link(ownBasis());
        providers.behave(PixelProviders.Manner.HANG);

        try (BrowserContext window = chromium.person(true, Map.of())) {
            Page page = window.newPage();
            // The timer that the page sets first is what it leaves by: what it was set to is noted here.
            page.addInitScript(
                    "const set = window.setTimeout; window.setTimeout = (what, millis) => {"
                            + " if (location.pathname !== '/arrived') console.log('timer ' + millis); return set(what, millis); };");
            List<String> timers = new java.util.concurrent.CopyOnWriteArrayList<>();
            page.onConsoleMessage(message -> timers.add(message.text()));
            visit(page, link);

            assertThat(timers.get(0)).isEqualTo("timer 1000");
        }
    }

    @Test
    void who_objects_is_sent_on_at_once() {
        Link link = link(ownBasis());

        try (BrowserContext window = chromium.person(true, Map.of("Sec-GPC", "1"))) {
            visit(window.newPage(), link);
        }

        assertThat(providers.asked()).containsExactly("shop");
    }

    @Test
    void without_scripts_the_visitor_is_sent_on_and_nothing_fires() {
        for (AccountPatch consent : List.of(ownBasis(), asking())) {
            Link link = link(consent);
            providers.behave(PixelProviders.Manner.SEND);

            try (BrowserContext window = chromium.person(false, Map.of())) {
                visit(window.newPage(), link);
            }

            assertThat(providers.asked()).containsExactly("shop");
        }
    }

    @Test
    void nothing_fires_for_programs_and_those_who_only_look() {
        Link link = link(ownBasis());
        String path = "/" + link.slug();

        assertRedirect(request("HEAD", path).browser());
        assertRedirect(request("GET", path).with("User-Agent", "Googlebot/2.1 (+http://www.google.com/bot.html)"));
        assertRedirect(request("GET", path).with("User-Agent", "facebookexternalhit/1.1"));
        assertRedirect(request("GET", path).browser().with("Sec-Purpose", "prefetch;prerender"));
        assertRedirect(request("GET", path).browser().with("DNT", "1"));
        assertRedirect(request("GET", path));
        assertThat(request("GET", path).browser().send(smartlink.httpPort()).status())
                .isEqualTo(200);
    }

    @Test
    void the_page_has_a_policy_of_its_own_providers_and_is_kept_nowhere() {
        Answer page = request("GET", "/" + link(ownBasis()).slug()).browser().send(smartlink.httpPort());

        String policy = page.header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "https://connect.facebook.net", "https://www.googletagmanager.com")
                .containsPattern("script-src 'nonce-[^']+'")
                .doesNotContain("unsafe", "tiktok", "linkedin", "doubleclick");
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        Answer again = request("GET", "/" + link(ownBasis()).slug()).browser().send(smartlink.httpPort());
        assertThat(again.header("Content-Security-Policy")).isNotEqualTo(policy);
    }

    @Test
    void a_visitor_who_allows_is_asked_once() {
        Link link = link(asking());

        try (BrowserContext window = chromium.person(true, Map.of())) {
            Page page = window.newPage();
            page.navigate(link.shortUrl());
            assertThat(page.locator("#ask")).isVisible();
            assertThat(page.locator("#ask")).containsText("Meta, Google Analytics 4");
            picture(page, "asking");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            picture(page, "asking-dark");
            page.setViewportSize(360, 740);
            picture(page, "asking-narrow");
            assertThat(providers.asked()).isEmpty();
            assertThat(page.locator("#allow").boundingBox().height)
                    .isEqualTo(page.locator("#refuse").boundingBox().height);

            page.locator("#allow").click();
            page.waitForURL(providers.shop());
            assertThat(providers.asked()).contains("connect.facebook.net/en_US/fbevents.js");
            Cookie cookie = window.cookies(link.shortUrl()).stream()
                    .filter(one -> one.name.equals("sl_pixels"))
                    .findFirst()
                    .orElseThrow();
            assertThat(cookie.value).isEqualTo("allow");
            assertThat(cookie.sameSite.name()).isEqualTo("LAX");

            providers.behave(PixelProviders.Manner.SEND);
            visit(window.newPage(), link);
            assertThat(providers.asked()).contains("connect.facebook.net/en_US/fbevents.js");
        }
    }

    @Test
    void a_visitor_who_refuses_is_sent_on_without_and_never_asked_again() {
        Link link = link(AccountPatch.change().pixelConsent("ask-in-eea")); // nobody knows where this machine is

        try (BrowserContext window = chromium.person(true, Map.of())) {
            Page page = window.newPage();
            page.navigate(link.shortUrl());
            page.locator("#refuse").click();
            page.waitForURL(providers.shop());
            visit(window.newPage(), link);
        }

        assertThat(providers.asked()).containsExactly("shop", "shop");
        await().atMost(COUNTED).untilAsserted(() -> {
            VisitSummary summary = client.analytics().summary(new VisitFilter().link(link.id()));
            assertThat(summary.clicks()).isEqualTo(2);
            assertThat(summary.pixelsFired()).isZero();
        });
    }

    @Test
    void nothing_fires_until_the_account_has_decided_and_the_decision_is_kept() {
        Link link = client.links().create(NewLink.to(providers.shop()).firing(meta.id()));
        assertRedirect(request("GET", "/" + link.slug()).browser());
        assertThat(client.account().read().pixelConsent()).isEqualTo("off");
        assertThat(client.account().read().pixelsDecidedBy()).isNull();

        client.account().change(ownBasis());

        await().atMost(Duration.ofSeconds(10))
                .until(() -> request("GET", "/" + link.slug())
                                .browser()
                                .send(smartlink.httpPort())
                                .status()
                        == 200);
        assertThat(client.account().read().pixelLegalBasis()).isEqualTo("Agreed to in our app");
        assertThat(client.account().read().pixelsDecidedBy()).startsWith("key:");
        assertThat(client.account().read().pixelsDecidedAt()).isNotNull();
        AuditEvent event = client.audit()
                .list(AuditEventFilter.all().action("account.updated"), null, null)
                .items()
                .get(0);
        assertThat(event.after().get("pixelLegalBasis")).hasToString("\"Agreed to in our app\"");
    }

    @Test
    void a_page_that_says_nothing_true_counts_nothing() {
        Link link = link(ownBasis());
        String page = request("GET", "/" + link.slug())
                .browser()
                .send(smartlink.httpPort())
                .text();
        String ticket = page.replaceFirst("(?s).*\"ticket\":\"([^\"]+)\".*", "$1");

        for (String sent : List.of(ticket, ticket, ticket + "x", "1.2." + "A".repeat(43), "")) {
            Answer told = request("POST", "/-/fired")
                    .browser()
                    .with("Content-Type", "application/x-www-form-urlencoded")
                    .json("to=%2F" + link.slug() + "&ticket=" + sent)
                    .send(smartlink.httpPort());
            assertThat(told.status()).isEqualTo(204);
        }

        assertThat(request("GET", "/-/fired")
                        .browser()
                        .send(smartlink.httpPort())
                        .status())
                .isEqualTo(405);
        await().atMost(COUNTED).untilAsserted(() -> assertThat(client.analytics()
                        .summary(new VisitFilter().link(link.id()))
                        .pixelsFired())
                .isEqualTo(1));
    }

    @Test
    void a_pixel_that_is_deleted_or_changed_is_so_on_its_links_at_once() {
        Link link = link(ownBasis());
        assertThat(client.pixels().read(meta.id()).links()).isEqualTo(1);

        client.pixels().change(ga4.id(), PixelPatch.change().tag("tiktok", "C4ABCDEFGHIJ01234567"));
        client.pixels().delete(meta.id());

        await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> request("GET", "/" + link.slug())
                                .browser()
                                .send(smartlink.httpPort())
                                .header("Content-Security-Policy"),
                        policy -> policy.contains("tiktok") && !policy.contains("facebook"));
        assertThat(client.links().read(link.id()).pixelIds()).containsExactly(ga4.id());
    }

    @Test
    void what_is_no_pixel_is_refused_by_the_name_of_its_field() {
        assertThatThrownBy(() -> client.pixels().create(NewPixel.of("meta", "alert(1)")))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(
                                refused.problem().errors())
                        .extracting(error -> error.field())
                        .containsExactly("tagId"));
        assertThatThrownBy(() -> client.pixels().create(NewPixel.of("myspace", "1")))
                .isInstanceOf(ValidationFailedException.class);
        assertThatThrownBy(() -> client.pixels().create(NewPixel.of("meta", META_ID)))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("already");
        Pixel foreign =
                smartlink.client(smartlink.account("pro").apiKey()).pixels().create(NewPixel.of("meta", META_ID));
        assertThatThrownBy(() ->
                        client.links().create(NewLink.to("https://example.com/").firing(meta.id(), foreign.id())))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(
                                refused.problem().errors())
                        .extracting(error -> error.field())
                        .containsExactly("pixelIds[1]"));
        assertThatThrownBy(() -> client.pixels().read(foreign.id())).isInstanceOf(SmartlinkProblemException.class);
    }

    @Test
    void pixels_are_put_on_links_kept_by_other_edits_and_taken_off() {
        Link link = client.links().create(NewLink.to("https://example.com/").firing(ga4.id(), meta.id()));
        assertThat(link.pixelIds()).containsExactly(ga4.id(), meta.id());

        Link titled = client.links().change(link.id(), LinkPatch.change().title("Other"));
        assertThat(titled.pixelIds()).containsExactly(ga4.id(), meta.id());

        Link without = client.links().change(link.id(), LinkPatch.change().pixelIds(List.of()));
        assertThat(without.pixelIds()).isEmpty();
        assertThat(without.version()).isGreaterThan(titled.version());

        Pixel read = client.pixels().read(meta.id());
        client.pixels().change(meta.id(), PixelPatch.change().name("Ours"));
        assertThatThrownBy(() -> client.pixels()
                        .change(
                                meta.id(),
                                read.requireEtag(),
                                PixelPatch.change().name("Theirs")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(client.pixels().list(null, null).items())
                .extracting(Pixel::name)
                .contains("Ours");
    }

    @Test
    void pixels_are_put_on_many_links_at_once_and_taken_off() {
        Link one = client.links().create(NewLink.to("https://example.com/").firing(meta.id()));
        Link other = client.links().create(NewLink.to("https://example.com/"));
        List<String> both = List.of(one.id(), other.id());

        client.links().changeAll(LinksPatch.change(both).addPixels(ga4.id()).removePixels(meta.id()));

        assertThat(client.links().read(one.id()).pixelIds()).containsExactly(ga4.id());
        assertThat(client.links().read(other.id()).pixelIds()).containsExactly(ga4.id());
    }

    /** The page fires and goes on by itself; what arrives there is not waited for. */
    private static void visit(Page page, Link link) {
        visit(page, link.shortUrl());
    }

    private static void visit(Page page, String shortUrl) {
        page.navigate(shortUrl, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForURL(providers.shop());
    }

    /** In the order of the page, which the network does not keep. */
    private static List<String> consentCalls() {
        return providers.asked().stream()
                .filter(asked -> asked.startsWith("www.google-analytics.com") && asked.contains("consent"))
                .sorted()
                .toList();
    }

    private static Request request(String method, String path) {
        return Request.of(method, path).host(Installation.DOMAIN);
    }

    private void assertRedirect(Request request) {
        Answer answer = request.send(smartlink.httpPort());
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(providers.shop());
    }

    private static void picture(Page page, String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve("pixels-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
