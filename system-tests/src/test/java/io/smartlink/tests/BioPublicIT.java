package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.smartlink.client.Breakdown;
import io.smartlink.client.Media;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.SignUp;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.StatusChange;
import io.smartlink.client.VisitFilter;
import io.smartlink.client.VisitSummary;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bio pages as visitors get them, on a domain of the account: shown, counted, and what people leave there. */
@ExtendWith(Shared.class)
class BioPublicIT {
    private static final int MAX_BYTES = 50 * 1024;
    private static final Duration VISIBLE = Duration.ofSeconds(10);
    private static final Duration COUNTED = Duration.ofSeconds(20);

    private static Chromium chromium;

    private final Installation smartlink;
    private final String host = Api.unique().substring(0, 12) + ".page.example";
    private OpenedAccount account;
    private SmartlinkClient client;
    private Api api;
    private String pageId;

    BioPublicIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    /** An account with a domain of its own. */
    @BeforeEach
    void openAccount() {
        account = smartlink.account("pro");
        client = smartlink.client(account.apiKey());
        api = smartlink.api(account.apiKey());
        smartlink.embeddedDatabase().execute("""
                        insert into domain (id, account_id, hostname, status, created_at)
                        select floor(random() * 1e15)::bigint, account_id, '%s', 'verified', now()
                        from api_key
                        where key_hash = sha256('%s')""".formatted(host, account.apiKey()));
        smartlink.embeddedDatabase().execute("select pg_notify('smartlink_domain', '')");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> get("/robots.txt").text().startsWith("User-agent"));
    }

    @Test
    void a_page_with_every_widget_is_small_and_strict_and_may_be_kept_but_not_unasked() throws IOException {
        publishWhole("ocean");

        Answer page = get("/ann");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).hasSizeLessThan(MAX_BYTES);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(page.header("X-Robots-Tag")).isNull();
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe", "data:", "*");
        assertThat(page.text())
                .contains("<title>Ann Example</title>", "og:image", "srcset=", "<details>")
                .doesNotContain("<script src", "https://www.youtube.com", " style=");
        Answer again =
                request("/ann").with("If-None-Match", page.header("ETag")).send(smartlink.httpPort());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        Answer packed = request("/ann").with("Accept-Encoding", "br, gzip").send(smartlink.httpPort());
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.body()).hasSizeLessThan(page.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(page.body());
        Answer head = Request.of("HEAD", "/ann").host(host).browser().send(smartlink.httpPort());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Request.of("POST", "/ann")
                        .host(host)
                        .browser()
                        .send(smartlink.httpPort())
                        .status())
                .isEqualTo(405);
        assertThat(Request.get("/ann")
                        .host(Installation.DOMAIN)
                        .browser()
                        .send(smartlink.httpPort())
                        .status())
                .as("another domain")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"paper, 1280", "paper, 360", "forest, 360", "night, 1280", "sunset, 360"})
    void a_page_is_accessible_and_fits_any_screen_with_and_without_a_script(String theme, int width) {
        publishWhole(theme);
        for (boolean script : List.of(true, false)) {
            try (BrowserContext window = chromium.visitor(width, script)) {
                Page page = window.newPage();
                page.navigate("http://" + host + ":" + smartlink.httpPort() + "/ann");
                PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Ann Example");
                PlaywrightAssertions.assertThat(page.locator("time[datetime]")).isVisible();
                page.locator("summary").first().click();
                PlaywrightAssertions.assertThat(page.locator("details div").first())
                        .isVisible();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Installation.work()
                                .resolveSibling("screenshots")
                                .resolve("bio-%s-%d%s.png".formatted(theme, width, script ? "" : "-no-script"))));
                // The same HTML; axe itself needs scripts.
                assertThat(script ? Axe.seriousFaults(page) : List.of()).isEmpty();
            }
        }
    }

    @Test
    void nothing_of_others_is_loaded_before_a_tap_and_the_tap_is_counted_once() {
        publishWhole("paper");
        List<String> asked = new ArrayList<>();
        try (BrowserContext window = chromium.visitor(1280, true)) {
            Page page = window.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate("http://" + host + ":" + smartlink.httpPort() + "/ann");
            assertThat(asked).allMatch(url -> url.startsWith("http://" + host));
            PlaywrightAssertions.assertThat(page.locator("iframe")).hasCount(0);

            page.locator("[data-title='A day in the studio'] .play").click();

            PlaywrightAssertions.assertThat(page.locator("iframe"))
                    .hasAttribute("src", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ");
            page.waitForCondition(
                    () -> asked.stream().anyMatch(url -> url.startsWith("https://www.youtube-nocookie.com/embed/")));
        }
        await().atMost(COUNTED).untilAsserted(() -> assertThat(taps()).isEqualTo(Map.of("video", 1L)));
    }

    @Test
    void each_tap_leads_where_the_page_says_and_is_counted_once_as_a_click_and_not_as_a_view() {
        publishWhole("paper");
        Map<String, String> places = new TreeMap<>(Map.of(
                "shop", "https://shop.example/a?b=%2B|{}",
                "picture", "https://shop.example/picture",
                "gallery/1", "https://shop.example/tile",
                "video", "https://youtu.be/dQw4w9WgXcQ",
                "music", "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC",
                "social/1", "https://social.example/2",
                "map/1", "https://www.google.com/maps/search/?api=1&query=Alexanderplatz+1+Berlin",
                "product", "https://shop.example/mug",
                "_profile", "https://social.example/1"));

        get("/ann");
        get("/ann");
        Request.get("/ann")
                .host(host)
                .with("User-Agent", "Googlebot/2.1 (+http://www.google.com/bot.html)")
                .send(smartlink.httpPort());
        places.forEach((place, location) -> {
            Answer answer = get("/ann/-w/" + place);
            assertThat(answer.status()).as(place).isEqualTo(302);
            assertThat(answer.header("Location")).as(place).isEqualTo(location);
            assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        });
        Answer file = get("/ann/-w/file");
        assertThat(get(file.header("Location")).header("Content-Disposition")).startsWith("attachment");
        assertThat(get("/ann/-w/contact").header("Content-Type")).startsWith("text/vcard");
        Request.of("HEAD", "/ann/-w/shop").host(host).browser().send(smartlink.httpPort());
        assertThat(get("/ann/-w/heading").status()).isEqualTo(404);
        assertThat(get("/ann/-w/no-such").status()).isEqualTo(404);

        await().atMost(COUNTED)
                .untilAsserted(() ->
                        assertThat(taps().values()).hasSize(places.size() + 2).containsOnly(1L));
        assertThat(labels())
                .containsEntry("shop", "Visit the shop")
                .containsEntry("gallery", "2 pictures")
                .containsEntry("_profile", "Icons of the profile");
        assertThat(api.get("/analytics/breakdown?dimension=widget&format=csv&bioPageId=" + pageId)
                        .text())
                .startsWith("value,label,visits,uniqueVisitors")
                .contains("shop,Visit the shop,1,1");
        assertThat(api.get("/analytics/visits?format=ndjson&count=clicks&bioPageId=" + pageId)
                        .text())
                .contains("\"widget\":\"shop\"", "\"widget\":\"_profile\"");
        VisitSummary page = client.analytics().summary(new VisitFilter().bioPage(pageId));
        assertThat(page.views()).isEqualTo(2);
        assertThat(page.clicks()).isEqualTo(places.size() + 2);
        assertThat(page.uniqueVisitors()).isEqualTo(1);
        assertThat(page.bots()).isEqualTo(1);
        VisitSummary whole = client.analytics().summary(new VisitFilter());
        assertThat(whole.views()).isEqualTo(2);
        assertThat(whole.clicks()).as("views are no clicks").isEqualTo(places.size() + 2);
        assertThat(client.analytics().timeSeries(new VisitFilter().bioPage(pageId)).buckets().stream()
                        .mapToLong(bucket -> bucket.visits())
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void a_widget_appears_when_its_time_has_come_and_goes_when_it_is_over() {
        Instant soon = Instant.now().plusSeconds(10);
        publish("ann", """
                {"id": "ever", "kind": "heading", "content": {"text": "Always here"}},
                {"id": "soon", "kind": "button", "from": "%s", "until": "%s",
                 "content": {"label": "Only now", "destination": "https://shop.example/"}}""".formatted(soon, soon.plusSeconds(8)), "paper");

        assertThat(get("/ann").text()).contains("Always here").doesNotContain("Only now");
        assertThat(get("/ann/-w/soon").status()).isEqualTo(404);
        await().atMost(Duration.ofSeconds(30)).until(() -> get("/ann").text().contains("Only now"));
        assertThat(Instant.now()).isAfterOrEqualTo(soon);
        assertThat(get("/ann/-w/soon").status()).isEqualTo(302);
        await().atMost(Duration.ofSeconds(30)).until(() -> !get("/ann").text().contains("Only now"));
        assertThat(get("/ann/-w/soon").status()).isEqualTo(410);
    }

    @Test
    void what_is_not_published_is_not_there_and_of_a_suspended_account_all_is_disabled() {
        publish("ann", "{\"id\": \"a\", \"kind\": \"heading\", \"content\": {\"text\": \"Hello\"}}", "paper");
        assertThat(get("/ann").status()).isEqualTo(200);

        api.post("/bio-pages/" + pageId + "/unpublish", "{}");
        await().atMost(VISIBLE).until(() -> get("/ann").status() == 404);
        api.post("/bio-pages/" + pageId + "/publish", "{}");
        await().atMost(VISIBLE).until(() -> get("/ann").status() == 200);

        smartlink.client().operator().change(account.id(), StatusChange.suspend("tested"));
        await().atMost(VISIBLE).until(() -> get("/ann").status() == 410);
        assertThat(get("/ann/-w/a").status()).isEqualTo(410);
    }

    @Test
    void a_picture_that_a_page_shows_cannot_be_deleted() {
        Media picture = client.media().upload("image", "p.png", picture());
        publish(
                "ann",
                "{\"id\": \"p\", \"kind\": \"image\", \"content\": {\"image\": \"%s\", \"alt\": \"A\"}}"
                        .formatted(picture.id()),
                "paper");

        Answer refused = api.delete("/media/" + picture.id());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("media-in-use");
        assertThat(get(picture.path()).status()).isEqualTo(200);
    }

    @Test
    void people_sign_up_with_their_consent_and_sign_off_with_one_click() throws IOException {
        publishWhole("paper");

        Answer done = signUp("ann@visitor.example", "consent=yes");
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text()).contains("Thank you", "href=\"/ann\"");
        assertThat(signUp("ann@visitor.example", "consent=yes").status()).isEqualTo(200);
        assertThat(signUp("=cmd@visitor.example", "consent=yes").status()).isEqualTo(200);
        assertThat(signUp("no address", "consent=yes").status()).isEqualTo(422);
        assertThat(signUp("bob@visitor.example", "").status()).isEqualTo(422);
        assertThat(signUp("bot@visitor.example", "consent=yes&website=x").status())
                .as("programs are told nothing")
                .isEqualTo(200);

        List<SignUp> signUps = client.signUps().list(pageId, null, null, null).items();
        assertThat(signUps).extracting(SignUp::email).containsExactly("=cmd@visitor.example", "ann@visitor.example");
        SignUp ann = signUps.get(1);
        assertThat(ann.consent()).isEqualTo("I agree to get news about once a month.");
        assertThat(ann.page()).isEqualTo("Ann Example");
        assertThat(ann.unsubscribedAt()).isNull();
        try (InputStream file = client.signUps().export(pageId, null)) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("ann@visitor.example", "'=cmd@visitor.example", ann.signOffPath());
        }

        assertThat(get(ann.signOffPath()).text()).contains("<form method=\"post\"");
        assertThat(client.signUps()
                        .list(null, "ann@", null, null)
                        .items()
                        .get(0)
                        .unsubscribedAt())
                .as("looking is not signing off")
                .isNull();
        Answer off = Request.of("POST", ann.signOffPath())
                .host(host)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .json("List-Unsubscribe=One-Click")
                .send(smartlink.httpPort());
        assertThat(off.status()).isEqualTo(200);
        assertThat(client.signUps()
                        .list(null, "ann@", null, null)
                        .items()
                        .get(0)
                        .unsubscribedAt())
                .isNotNull();
        client.signUps().delete(ann.id());
        assertThat(client.signUps().list(null, null, null, null).items()).hasSize(1);
        assertThat(get(ann.signOffPath()).status()).isEqualTo(404);
        assertThat(smartlink
                        .client(smartlink.account("pro").apiKey())
                        .signUps()
                        .list(pageId, null, null, null)
                        .items())
                .as("of another account")
                .isEmpty();
    }

    private Answer signUp(String email, String rest) {
        return Request.of("POST", "/-/sign-up")
                .host(host)
                .browser()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .json("page=%2Fann&widget=news&email=" + email.replace("=", "%3D") + "&" + rest)
                .send(smartlink.httpPort());
    }

    /** Clicks by widget. */
    private Map<String, Long> taps() {
        return client.analytics().breakdown("widget", 50, new VisitFilter().bioPage(pageId)).items().stream()
                .collect(Collectors.toMap(Breakdown.Item::value, Breakdown.Item::visits));
    }

    private Map<String, String> labels() {
        return client.analytics().breakdown("widget", 50, new VisitFilter().bioPage(pageId)).items().stream()
                .collect(Collectors.toMap(Breakdown.Item::value, item -> String.valueOf(item.label())));
    }

    private void publishWhole(String theme) {
        String image = client.media().upload("image", "hills.png", picture()).id();
        String file = client.media()
                .upload("file", "prices.csv", "Mug;12\n".getBytes(StandardCharsets.UTF_8))
                .id();
        publish("ann", """
                {"id": "shop", "kind": "button", "content": {"label": "Visit the shop", "destination": "https://shop.example/a?b=%%2B|{}", "image": "%1$s", "highlighted": true}},
                {"id": "heading", "kind": "heading", "content": {"text": "What I do"}},
                {"id": "text", "kind": "text", "content": {"text": "Mugs & bowls.\\n\\nAll <unique>."}},
                {"id": "picture", "kind": "image", "content": {"image": "%1$s", "alt": "Hills at dusk", "caption": "Near the studio", "destination": "https://shop.example/picture"}},
                {"id": "gallery", "kind": "gallery", "content": {"pictures": [{"image": "%1$s", "alt": "One"}, {"image": "%1$s", "alt": "Two", "destination": "https://shop.example/tile"}]}},
                {"id": "video", "kind": "video", "content": {"url": "https://youtu.be/dQw4w9WgXcQ", "title": "A day in the studio", "cover": "%1$s"}},
                {"id": "music", "kind": "music", "content": {"url": "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC", "title": "The playlist"}},
                {"id": "social", "kind": "social", "content": {"links": [{"network": "instagram", "destination": "https://social.example/1"}, {"network": "github", "destination": "https://social.example/2"}]}},
                {"id": "line", "kind": "divider", "content": {"style": "line"}},
                {"id": "contact", "kind": "contact", "content": {"contact": {"givenName": "Ann", "familyName": "Example"}}},
                {"id": "news", "kind": "signup", "content": {"title": "News", "consent": "I agree to get news about once a month."}},
                {"id": "count", "kind": "countdown", "content": {"title": "The sale begins", "to": "2099-01-01T00:00:00Z"}},
                {"id": "map", "kind": "map", "content": {"address": "Alexanderplatz 1\\nBerlin", "latitude": 52.5219, "longitude": 13.4132}},
                {"id": "faq", "kind": "faq", "content": {"questions": [{"question": "Do you ship?", "answer": "Yes."}]}},
                {"id": "product", "kind": "product", "content": {"name": "Mug", "price": "12,90 €", "image": "%1$s", "destination": "https://shop.example/mug"}},
                {"id": "file", "kind": "file", "content": {"label": "Price list", "file": "%2$s"}}""".formatted(image, file), theme, image);
    }

    private void publish(String slug, String widgets, String theme) {
        publish(slug, widgets, theme, null);
    }

    private void publish(String slug, String widgets, String theme, String avatar) {
        Answer made = api.post(
                "/bio-pages", """
                {"domain": "%s", "slug": "%s", "title": "Ann Example",
                 "profile": {"name": "Ann Example", "text": "Potter in Berlin", "avatar": %s,
                             "social": [{"network": "mastodon", "destination": "https://social.example/1"}]},
                 "theme": {"preset": "%s"}, "widgets": [%s]}""".formatted(host, slug, avatar == null ? "null" : '"' + avatar + '"', theme, widgets));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        pageId = made.json().getString("id");
        Answer published = api.post("/bio-pages/" + pageId + "/publish", "{}");
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        await().atMost(VISIBLE)
                .until(() -> Request.of("HEAD", "/" + slug)
                                .host(host)
                                .browser()
                                .send(smartlink.httpPort())
                                .status()
                        == 200);
    }

    private Answer get(String path) {
        return request(path).send(smartlink.httpPort());
    }

    private Request request(String path) {
        return Request.get(path).host(host).browser();
    }

    /** Hills under a setting sun. */
    private static byte[] picture() {
        BufferedImage picture = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xFFC58F), 0, 800, new Color(0x8C6FB0)));
        pen.fillRect(0, 0, 1200, 800);
        pen.setColor(new Color(0xFFF0C2));
        pen.fillOval(760, 160, 220, 220);
        pen.setColor(new Color(0x3C6E71));
        pen.fillOval(-200, 520, 1000, 600);
        pen.setColor(new Color(0x1D3557));
        pen.fillOval(300, 580, 1200, 600);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
