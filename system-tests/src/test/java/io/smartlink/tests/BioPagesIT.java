package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.BioPage;
import io.smartlink.client.BioPageCopy;
import io.smartlink.client.BioPagePatch;
import io.smartlink.client.NewBioPage;
import io.smartlink.client.NewBlocklistEntry;
import io.smartlink.client.NewLink;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.PageWidget;
import io.smartlink.client.Pages;
import io.smartlink.client.PlanChange;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.problem.SmartlinkProblemException;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bio pages by the API: made, changed, published, taken back, and all that is refused. */
@ExtendWith(Shared.class)
class BioPagesIT {
    private static final PageWidget SHOP = PageWidget.button("Shop", "https://shop.example/");

    private final Installation smartlink;
    private OpenedAccount account;
    private SmartlinkClient client;
    private Api api;

    BioPagesIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @BeforeEach
    void openAccount() {
        account = smartlink.account("pro");
        client = smartlink.client(account.apiKey());
        api = smartlink.api(account.apiKey());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_page_is_a_draft_until_it_is_published() {
        BioPage made = client.bioPages().create(NewBioPage.of("Ann", SHOP));

        assertThat(made.status()).isEqualTo("draft");
        assertThat(made.slug()).matches("[23456789abcdefghijkmnpqrstuvwxyz]{7}");
        assertThat(made.domain()).isEqualTo(Installation.DOMAIN);
        assertThat(made.shortUrl()).endsWith("/" + made.slug());
        assertThat(made.profile()).containsEntry("name", "Ann");
        assertThat(made.widgets()).hasSize(1);
        assertThat(made.widgets().get(0).id()).matches("[a-z0-9]{8}");
        assertThat(made.publishedAt()).isNull();

        BioPage published = client.bioPages().publish(made.id());
        assertThat(published.status()).isEqualTo("published");
        assertThat(published.changed()).isFalse();
        assertThat(published.version()).isEqualTo(made.version() + 1);

        BioPage changed = client.bioPages()
                .change(
                        made.id(),
                        published.requireEtag(),
                        BioPagePatch.change().profile(Map.of("name", "Ann B")));
        assertThat(changed.changed()).isTrue();
        assertThat(changed.status()).isEqualTo("published");

        BioPage back = client.bioPages().discardDraft(made.id());
        assertThat(back.changed()).isFalse();
        assertThat(back.profile()).containsEntry("name", "Ann");

        BioPage hidden = client.bioPages().unpublish(made.id());
        assertThat(hidden.status()).isEqualTo("draft");
        assertThat(hidden.publishedAt()).isNull();
        assertThat(hidden.widgets()).isEqualTo(made.widgets());
    }

    @Test
    void every_kind_of_widget_without_pictures_is_taken_and_told_as_it_was_sent() {
        Instant from = Instant.parse("2027-01-01T00:00:00Z");
        List<PageWidget> widgets = List.of(
                SHOP.shown(from, from.plusSeconds(60)),
                PageWidget.of("heading", Map.of("text", "What I do")),
                PageWidget.of("text", Map.of("text", "One\n\nTwo <b>")),
                PageWidget.of("video", Map.of("url", "https://youtu.be/dQw4w9WgXcQ", "title", "Film")),
                PageWidget.of(
                        "music",
                        Map.of("url", "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC", "title", "Song")),
                PageWidget.of(
                        "social",
                        Map.of("links", List.of(Map.of("network", "github", "destination", "https://github.com/a")))),
                PageWidget.of("divider", Map.of("style", "dots")),
                PageWidget.of("contact", Map.of("contact", Map.of("givenName", "Ann"))),
                PageWidget.of("signup", Map.of("title", "News", "consent", "I agree.")),
                PageWidget.of("countdown", Map.of("title", "Opening", "to", "2027-02-01T00:00:00Z")),
                PageWidget.of("map", Map.of("address", "Berlin", "latitude", 52.5, "longitude", 13.4)),
                PageWidget.of("faq", Map.of("questions", List.of(Map.of("question", "Why?", "answer", "Because.")))),
                PageWidget.of(
                        "product", Map.of("name", "Mug", "price", "12 €", "destination", "https://shop.example/m")));

        BioPage made = client.bioPages().create(NewBioPage.of("Everything", widgets.toArray(PageWidget[]::new)));
        BioPage read =
                client.bioPages().read(client.bioPages().publish(made.id()).id());

        assertThat(read.widgets()).hasSameSizeAs(widgets);
        for (int i = 0; i < widgets.size(); i++) {
            PageWidget sent = widgets.get(i);
            assertThat(read.widgets().get(i).kind()).isEqualTo(sent.kind());
            assertThat(read.widgets().get(i).from()).isEqualTo(sent.from());
            assertThat(read.widgets().get(i).content())
                    .containsKeys(sent.content().keySet().toArray(String[]::new));
        }
        assertThat(read.widgets().get(2).content()).containsEntry("text", "One\n\nTwo <b>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "marquee", "content": {}}                                                     | widgets[0].kind
            {"content": {"text": "x"}}                                                             | widgets[0].kind
            {"kind": "button", "content": {"label": "x"}}                                          | widgets[0].content.destination
            {"kind": "button", "content": {"label": "x", "destination": "javascript:alert(1)"}}    | widgets[0].content.destination
            {"kind": "button", "content": {"label": "x", "destination": "tel:+49"}}                | widgets[0].content.destination
            {"kind": "text", "content": {"text": "x", "html": "<b>"}}                              | widgets[0].content.html
            {"kind": "text", "content": {"text": 7}}                                               | widgets[0].content.text
            {"kind": "heading", "content": []}                                                     | widgets[0].content
            {"kind": "video", "content": {"title": "x", "url": "https://evil.example/embed"}}      | widgets[0].content.url
            {"kind": "image", "content": {"image": "nobodys", "alt": "x"}}                         | widgets[0].content.image
            {"kind": "file", "content": {"file": "nobodys", "label": "x"}}                         | widgets[0].content.file
            {"kind": "map", "content": {"address": "x", "latitude": 91, "longitude": 1}}           | widgets[0].content.latitude
            {"kind": "faq", "content": {"questions": []}}                                          | widgets[0].content.questions
            {"kind": "countdown", "content": {"title": "x", "to": "tomorrow"}}                     | widgets[0].content.to
            {"kind": "divider", "colour": "red"}                                                   | widgets[0].colour
            {"id": "Bad Id", "kind": "divider"}                                                    | widgets[0].id
            """)
    void a_bad_widget_is_refused_by_its_field(String widget, String field) {
        Answer refused = api.post("/bio-pages", "{\"title\": \"x\", \"widgets\": [%s]}".formatted(widget));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("validation-failed");
        assertThat(refused.faults()).contains(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                     | title
            {"title": "x", "colour": "red"}                                                        | colour
            {"title": "x", "status": "published"}                                                  | status
            {"title": "x", "slug": "a b"}                                                          | slug
            {"title": "x", "theme": {"text": "#ffff00"}}                                           | theme.text
            {"title": "x", "theme": {"preset": "neon"}}                                            | theme.preset
            {"title": "x", "theme": {"button": "red"}}                                             | theme.button
            {"title": "x", "profile": {"name": ""}}                                                | profile.name
            {"title": "x", "profile": {"name": "A", "avatar": "nobodys"}}                          | profile.avatar
            {"title": "x", "seo": {"image": "nobodys"}}                                            | seo.image
            {"title": "x", "seo": {"language": "German, please"}}                                  | seo.language
            {"title": "x", "widgets": [{"id": "a", "kind": "divider"}, {"id": "a", "kind": "divider"}]} | widgets[1].id
            """)
    void a_bad_page_is_refused_by_its_field(String page, String field) {
        Answer refused = api.post("/bio-pages", page);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.faults()).contains(field);
    }

    @Test
    void unreadable_colours_are_refused_with_their_contrast() {
        Answer refused = api.post("/bio-pages", "{\"title\": \"x\", \"theme\": {\"text\": \"#ffff00\"}}");

        assertThat(refused.json().getString("detail")).contains("#ffff00").contains("1.07:1");
    }

    @Test
    void a_page_without_widgets_is_not_published() {
        BioPage empty = client.bioPages().create(NewBioPage.of("Empty"));

        Answer refused = api.post("/bio-pages/" + empty.id() + "/publish", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("widgets");
        assertThat(client.bioPages().read(empty.id()).status()).isEqualTo("draft");
        Answer nothing = api.post("/bio-pages/" + empty.id() + "/discard-draft", "");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.faults()).containsExactly("published");
    }

    @Test
    void a_page_that_is_too_large_to_open_at_once_is_refused() {
        List<String> widgets = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            widgets.add("{\"kind\": \"text\", \"content\": {\"text\": \"%s\"}}".formatted("x".repeat(4000)));
        }

        Answer refused =
                api.post("/bio-pages", "{\"title\": \"x\", \"widgets\": [%s]}".formatted(String.join(",", widgets)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("widgets");
    }

    @Test
    void one_slug_is_taken_once_whatever_stands_there() {
        String slug = Api.unique();
        client.links().create(NewLink.to("https://x.example/").withSlug(slug));

        Answer refused = api.post("/bio-pages", "{\"title\": \"x\", \"slug\": \"%s\"}".formatted(slug.toUpperCase()));
        BioPage other = client.bioPages().create(NewBioPage.of("Other").withSlug(slug + "-b"));
        Answer moved = api.patch("/bio-pages/" + other.id(), "{\"slug\": \"%s\"}".formatted(slug));
        Answer link =
                api.post("/links", "{\"destination\": \"https://x.example/\", \"slug\": \"%s-b\"}".formatted(slug));

        assertThat(List.of(refused, moved, link)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("slug-taken");
        });
        assertThat(client.bioPages().read(other.id()).slug()).isEqualTo(slug + "-b");
    }

    @Test
    void a_page_that_moves_or_is_deleted_frees_its_address() {
        String slug = Api.unique();
        BioPage page = client.bioPages().create(NewBioPage.of("Ann", SHOP).withSlug(slug));

        client.bioPages().change(page.id(), BioPagePatch.change().slug(slug + "-2"));
        client.links().create(NewLink.to("https://x.example/").withSlug(slug));
        client.bioPages().delete(page.id());

        client.links().create(NewLink.to("https://x.example/").withSlug(slug + "-2"));
        assertThat(api.get("/bio-pages/" + page.id()).status()).isEqualTo(404);
    }

    @Test
    void a_stale_change_is_refused() {
        BioPage read = client.bioPages().create(NewBioPage.of("Ann", SHOP));
        client.bioPages().change(read.id(), BioPagePatch.change().title("Other"));

        assertThatThrownBy(() -> client.bioPages()
                        .change(
                                read.id(),
                                read.requireEtag(),
                                BioPagePatch.change().title("Mine")))
                .isInstanceOfSatisfying(SmartlinkProblemException.class, problem -> assertThat(problem.status())
                        .isEqualTo(412));
        Answer published = api.to("POST", "/bio-pages/" + read.id() + "/publish")
                .with("If-Match", read.requireEtag())
                .send(smartlink.httpPort());
        assertThat(published.status()).isEqualTo(412);
        assertThat(client.bioPages().read(read.id()).title()).isEqualTo("Other");
    }

    @Test
    void free_has_one_page_and_no_second() {
        smartlink.client().operator().change(account.id(), new PlanChange("free"));

        BioPage first = client.bioPages().create(NewBioPage.of("First", SHOP));
        Answer second = api.post("/bio-pages", "{\"title\": \"Second\"}");
        Answer copy = api.post("/bio-pages/" + first.id() + "/duplicate", "{}");

        assertThat(client.bioPages().publish(first.id()).status()).isEqualTo("published");
        assertThat(List.of(second, copy)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("plan-limit");
        });
    }

    @Test
    void pages_count_in_the_account_and_what_is_over_a_smaller_plan_stays_and_cannot_be_added_to() {
        BioPage first = client.bioPages().create(NewBioPage.of("First", SHOP));
        BioPage second = client.bioPages().create(NewBioPage.of("Second", SHOP));
        client.bioPages().change(first.id(), BioPagePatch.change().archived(true));
        assertThat(client.account().read().use()).containsEntry("bioPages", 2L);
        assertThat(client.account().read().limits()).containsEntry("bioPages", 100L);

        smartlink.client().operator().change(account.id(), new PlanChange("free"));

        assertThat(client.account().read().use()).containsEntry("bioPages", 2L);
        assertThat(client.account().read().limits()).containsEntry("bioPages", 1L);
        assertThat(client.bioPages().publish(second.id()).status()).isEqualTo("published");
        assertThat(client.bioPages()
                        .change(second.id(), BioPagePatch.change().title("Changed"))
                        .title())
                .isEqualTo("Changed");
        assertThat(api.post("/bio-pages", "{\"title\": \"Third\"}").problem()).isEqualTo("plan-limit");
        client.bioPages().delete(first.id());
        assertThat(api.post("/bio-pages", "{\"title\": \"Third\"}").problem()).isEqualTo("plan-limit");
        client.bioPages().delete(second.id());
        assertThat(api.post("/bio-pages", "{\"title\": \"Third\"}").status()).isEqualTo(201);
    }

    @Test
    void pages_made_at_the_same_instant_stay_within_the_plan() {
        smartlink.client().operator().change(account.id(), new PlanChange("free"));

        List<Answer> answers = new ArrayList<>(AtOnce.call(8, i -> api.post("/bio-pages", "{\"title\": \"x\"}")));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 403).hasSize(7);
    }

    @Test
    void a_dangerous_destination_is_not_published_and_costs_a_strike() {
        String host = Api.unique() + ".example";
        smartlink.client().safety().block(new NewBlocklistEntry("host", host, "Phishing"));
        BioPage page = client.bioPages()
                .create(NewBioPage.of("Ann", SHOP, PageWidget.button("Win", "https://" + host + "/win")));

        Answer refused = api.post("/bio-pages/" + page.id() + "/publish", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("destination-unsafe");
        assertThat(refused.faults()).containsExactly("widgets[1].content.destination");
        assertThat(refused.json().getString("detail")).contains("strike 1 of 3");
        assertThat(client.bioPages().read(page.id()).status()).isEqualTo("draft");
        assertThat(client.safety().ownStrikes().counting()).isEqualTo(1);
    }

    @Test
    void a_page_that_leads_to_a_place_that_turned_bad_is_stopped_until_it_is_published_without() {
        String host = Api.unique() + ".example";
        PageWidget bad = PageWidget.button("Win", "https://" + host + "/win");
        BioPage page = client.bioPages().create(NewBioPage.of("Ann", SHOP, bad));
        assertThat(client.bioPages().publish(page.id()).status()).isEqualTo("published");

        smartlink.client().safety().block(new NewBlocklistEntry("host", host, "Phishing"));

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(
                        () -> assertThat(client.bioPages().read(page.id())).satisfies(stopped -> {
                            assertThat(stopped.status()).isEqualTo("blocked");
                            assertThat(stopped.safety()).isEqualTo("malicious");
                            assertThat(stopped.version()).isEqualTo(page.version() + 1);
                        }));
        assertThat(client.safety().ownStrikes().counting()).isZero();
        client.bioPages().change(page.id(), BioPagePatch.change().widgets(List.of(SHOP)));
        assertThat(client.bioPages().publish(page.id()).status()).isEqualTo("published");
        assertThat(api.get("/audit-events?limit=50").text()).contains("bio-page.blocked");
    }

    @Test
    void a_copy_is_a_draft_at_an_address_of_its_own() {
        BioPage page = client.bioPages().create(NewBioPage.of("Ann", SHOP));
        client.bioPages().publish(page.id());

        BioPage copy = client.bioPages().duplicate(page.id(), BioPageCopy.PLAIN);
        BioPage named = client.bioPages().duplicate(page.id(), new BioPageCopy(null, Api.unique(), "Summer"));

        assertThat(copy.title()).isEqualTo("Copy of Ann");
        assertThat(copy.status()).isEqualTo("draft");
        assertThat(copy.slug()).isNotEqualTo(page.slug());
        assertThat(copy.widgets()).isEqualTo(page.widgets());
        assertThat(named.title()).isEqualTo("Summer");
    }

    @Test
    void pages_are_found_and_paged_through() {
        for (int i = 0; i < 5; i++) {
            client.bioPages().create(NewBioPage.of("Page " + i, SHOP));
        }
        BioPage published = client.bioPages().create(NewBioPage.of("Besondere Seite", SHOP));
        client.bioPages().publish(published.id());

        assertThat(Pages.stream(cursor -> client.bioPages().list(null, null, 2, cursor)))
                .extracting(BioPage::title)
                .containsExactly("Besondere Seite", "Page 4", "Page 3", "Page 2", "Page 1", "Page 0");
        assertThat(client.bioPages().list("SONDERE", null, null, null).items()).hasSize(1);
        assertThat(client.bioPages().list(published.slug(), null, null, null).items())
                .hasSize(1);
        assertThat(client.bioPages().list("100%", null, null, null).items()).isEmpty();
        assertThat(client.bioPages().list(null, "published", null, null).items())
                .extracting(BioPage::id)
                .containsExactly(published.id());
        assertThat(api.get("/bio-pages?status=gone").status()).isEqualTo(422);
        assertThat(api.get("/bio-pages?cursor=nonsense").status()).isEqualTo(422);
    }

    @Test
    void an_archived_page_comes_back_as_it_was() {
        BioPage page = client.bioPages().create(NewBioPage.of("Ann", SHOP));
        client.bioPages().publish(page.id());

        assertThat(client.bioPages()
                        .change(page.id(), BioPagePatch.change().archived(true))
                        .status())
                .isEqualTo("archived");
        assertThat(client.bioPages()
                        .change(page.id(), BioPagePatch.change().archived(false))
                        .status())
                .isEqualTo("published");
    }

    @Test
    void what_becomes_of_a_page_is_recorded() {
        BioPage page = client.bioPages().create(NewBioPage.of("Ann", SHOP));
        client.bioPages().publish(page.id());
        client.bioPages().change(page.id(), BioPagePatch.change().title("Ann B"));
        client.bioPages().unpublish(page.id());
        client.bioPages().delete(page.id());

        List<String> actions = api.get("/audit-events?limit=50").json().getJsonArray("items").stream()
                .map(event -> event.asJsonObject().getString("action"))
                .filter(action -> action.startsWith("bio-page."))
                .toList();
        assertThat(actions)
                .containsExactly(
                        "bio-page.deleted",
                        "bio-page.unpublished",
                        "bio-page.updated",
                        "bio-page.published",
                        "bio-page.created");
    }

    @Test
    void a_contact_with_a_photo_is_kept_with_a_clean_one() {
        String photo =
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        Answer made = api.post("/bio-pages", """
                {"title": "x", "widgets": [{"kind": "contact", "content": {"contact": {"givenName": "Ann", "photo": "%s"}}}]}
                """.formatted(photo));

        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        JsonObject contact = made.json()
                .getJsonArray("widgets")
                .getJsonObject(0)
                .getJsonObject("content")
                .getJsonObject("contact");
        assertThat(contact.getString("photo")).startsWith("/9j/");
        Answer again = api.patch("/bio-pages/" + made.json().getString("id"), "{\"title\": \"y\"}");
        assertThat(again.text()).contains(contact.getString("photo"));
    }

    @Test
    void photos_of_contacts_take_no_more_memory_than_a_page_may() throws IOException {
        String card = "{\"kind\": \"contact\", \"content\": {\"contact\": {\"givenName\": \"Ann\", \"photo\": \"%s\"}}}"
                .formatted(noise());

        assertThat(api.post("/bio-pages", "{\"title\": \"x\", \"widgets\": [%s]}".formatted(card))
                        .status())
                .isEqualTo(201);
        Answer refused = api.post("/bio-pages", "{\"title\": \"x\", \"widgets\": [%s, %s]}".formatted(card, card));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("widgets");
        assertThat(refused.text()).contains("up to 512 KB");
    }

    /** A picture that no format makes small. */
    private static String noise() throws IOException {
        BufferedImage picture = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
