package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.Breakdown;
import io.smartlink.client.Dimension;
import io.smartlink.client.NewLink;
import io.smartlink.client.NewQrCode;
import io.smartlink.client.NewQrTemplate;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.Pages;
import io.smartlink.client.PlanChange;
import io.smartlink.client.QrCode;
import io.smartlink.client.QrCodePatch;
import io.smartlink.client.QrDesign;
import io.smartlink.client.QrLogo;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.VisitFilter;
import io.smartlink.client.VisitSummary;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** QR codes by the API: what they say, where they lead, what counts, and what is refused. */
@ExtendWith(Shared.class)
class QrCodesIT {
    private static final Duration COUNTED = Duration.ofSeconds(20);

    /** Each kind of thing that can stand at an address, as a request that asks for a slug. */
    private static final List<BiFunction<Api, String, Answer>> KINDS = List.of(
            (api, slug) -> api.post(
                    "/links", "{\"destination\": \"https://shop.example/\", \"slug\": \"%s\"}".formatted(slug)),
            (api, slug) -> api.post(
                    "/qr-codes", "{\"destination\": \"https://shop.example/\", \"slug\": \"%s\"}".formatted(slug)),
            (api, slug) -> api.post("/bio-pages", "{\"title\": \"Ann\", \"slug\": \"%s\"}".formatted(slug)));

    private final Installation smartlink;
    private OpenedAccount account;
    private Api api;
    private SmartlinkClient client;

    @TempDir
    Path directory;

    QrCodesIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @BeforeEach
    void openAccount() {
        account = smartlink.account("pro");
        api = smartlink.api(account.apiKey());
        client = smartlink.client(account.apiKey());
    }

    @Test
    void a_dynamic_code_leads_where_it_is_told_to_and_says_its_address() throws IOException {
        QrCode code = client.qrCodes()
                .create(NewQrCode.to("https://shop.example/spring").titled("Poster"));

        assertThat(code.kind()).isEqualTo("dynamic");
        assertThat(code.content()).isEqualTo(code.shortUrl());
        assertThat(smartlink.visit("/" + code.slug()).header("Location")).isEqualTo("https://shop.example/spring");
        for (String format : List.of("png", "svg", "pdf")) {
            assertThat(read(picture(code, format, 600), format)).as(format).isEqualTo(code.content());
        }

        QrCode moved = client.qrCodes()
                .change(code.id(), code.requireEtag(), QrCodePatch.change().destination("https://shop.example/summer"));
        assertThat(moved.version()).isEqualTo(code.version() + 1);
        await().atMost(Duration.ofSeconds(10)).until(() -> "https://shop.example/summer"
                .equals(smartlink.visit("/" + code.slug()).header("Location")));
        Answer stale = api.to("PATCH", "/qr-codes/" + code.id())
                .with("If-Match", "\"" + code.requireEtag().replace("\"", "") + "\"")
                .with("Content-Type", "application/merge-patch+json")
                .json("{\"title\": \"late\"}")
                .send(smartlink.httpPort());
        assertThat(stale.problem()).isEqualTo("stale-version");
    }

    @Test
    void a_code_moves_to_another_address_and_frees_it_when_it_goes() {
        QrCode code = client.qrCodes().create(NewQrCode.to("https://shop.example/"));
        String slug = Api.unique();

        QrCode moved = client.qrCodes().change(code.id(), QrCodePatch.change().slug(slug));

        assertThat(moved.slug()).isEqualTo(slug);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> smartlink.visit("/" + slug).status() == 302);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> smartlink.visit("/" + code.slug()).status() == 404);
        client.qrCodes().delete(code.id());
        await().atMost(Duration.ofSeconds(10))
                .until(() -> smartlink.visit("/" + slug).status() == 404);
        assertThat(api.get("/qr-codes/" + code.id()).problem()).isEqualTo("not-found");
        assertThat(KINDS.get(0).apply(api, slug).status()).isEqualTo(201);
    }

    @Test
    void a_code_of_a_link_says_the_links_address_marked_and_goes_with_the_link() throws IOException {
        JsonObject link = api.link("{\"destination\": \"https://shop.example/\"}");
        QrCode code = client.qrCodes().create(NewQrCode.ofLink(link.getString("id")));

        assertThat(code.kind()).isEqualTo("link");
        assertThat(code.content()).isEqualTo(link.getString("shortUrl") + "?sl_qr");
        assertThat(read(picture(code, "png", null), "png")).isEqualTo(code.content());
        assertThat(read(
                        smartlink
                                .api(account.apiKey())
                                .get("/links/" + link.getString("id")
                                        + "/qr?format=svg&size=400&margin=2&errorCorrection=H&foreground=1a237e")
                                .text()
                                .getBytes(StandardCharsets.UTF_8),
                        "svg"))
                .isEqualTo(code.content());
        assertThat(api.patch("/qr-codes/" + code.id(), "{\"destination\": \"https://a.example/\"}")
                        .status())
                .isEqualTo(422);

        api.delete("/links/" + link.getString("id"));
        assertThat(api.get("/qr-codes/" + code.id()).problem()).isEqualTo("not-found");
    }

    @Test
    void what_a_reader_cannot_read_is_refused_with_the_reason() {
        Answer yellow = api.post(
                "/qr-codes",
                "{\"destination\": \"https://a.example/\", \"design\": {\"foreground\": \"#ffffff\", \"background\": \"#ffff00\"}}");
        assertThat(yellow.status()).isEqualTo(422);
        assertThat(yellow.problem()).isEqualTo("qr-unreadable");
        assertThat(yellow.faults()).contains("design.foreground");
        assertThat(yellow.text()).contains("contrast of 1.0:1");

        Answer logo = api.post(
                "/qr-codes",
                "{\"destination\": \"https://a.example/\", \"design\": {\"errorCorrection\": \"H\", \"logo\": {\"image\": \"%s\", \"size\": 45}}}"
                        .formatted(LOGO));
        assertThat(logo.status()).isEqualTo(422);
        assertThat(logo.problem()).isEqualTo("qr-unreadable");
        assertThat(logo.faults()).containsExactly("design.logo.size");
        assertThat(logo.text()).contains("covers 45 %");

        Answer bomb = api.post(
                "/qr-codes",
                "{\"destination\": \"https://a.example/\", \"design\": {\"logo\": {\"image\": \"bm90IGEgcGljdHVyZQ==\"}}}");
        assertThat(bomb.faults()).containsExactly("design.logo.image");
        assertThat(api.post("/qr-codes", "{\"destination\": \"https://a.example/\", \"design\": {\"colour\": 1}}")
                        .faults())
                .containsExactly("design.colour");
        assertThat(client.qrCodes().list(null, null, null, null).items()).isEmpty();
    }

    @Test
    void every_visit_of_a_dynamic_code_is_a_scan_and_of_a_link_those_that_are_marked() {
        UtcDay.awayFromItsEnd();
        QrCode dynamic = client.qrCodes().create(NewQrCode.to("https://shop.example/"));
        var link = client.links().create(NewLink.to("https://shop.example/"));
        QrCode ofLink = client.qrCodes().create(NewQrCode.ofLink(link.id()));

        visit("/" + dynamic.slug());
        visit("/" + dynamic.slug() + "?sl_qr");
        visit("/" + link.slug());
        visit("/" + link.slug() + "?sl_qr");

        await().atMost(COUNTED).until(() -> summary(new VisitFilter()).clicks() == 4);
        assertThat(summary(new VisitFilter()).scans()).isEqualTo(3);
        assertThat(summary(new VisitFilter().qrCode(dynamic.id())).clicks()).isEqualTo(2);
        assertThat(summary(new VisitFilter().qrCode(dynamic.id())).scans()).isEqualTo(2);
        assertThat(summary(new VisitFilter().qrCode(ofLink.id())).clicks()).isEqualTo(1);
        assertThat(summary(new VisitFilter().link(link.id())).clicks()).isEqualTo(2);
        assertThat(api.get("/analytics/live?qrCodeId=" + ofLink.id()).status()).isEqualTo(200);
        assertThat(api.get("/analytics/summary?linkId=" + dynamic.id()).problem())
                .isEqualTo("not-found");
        assertThat(smartlink
                        .api(smartlink.account("pro").apiKey())
                        .get("/analytics/summary?qrCodeId=" + dynamic.id())
                        .problem())
                .isEqualTo("not-found");
        assertThat(client.qrCodes().read(dynamic.id()).scans()).isEqualTo(2);
    }

    @Test
    void analytics_name_codes_and_pages_beside_links() {
        UtcDay.awayFromItsEnd();
        QrCode code =
                client.qrCodes().create(NewQrCode.to("https://shop.example/").titled("Table 7"));
        QrCode gone = client.qrCodes().create(NewQrCode.to("https://shop.example/"));
        var link = client.links().create(NewLink.to("https://shop.example/"));
        for (String slug : List.of(code.slug(), code.slug(), code.slug(), link.slug(), link.slug(), gone.slug())) {
            visit("/" + slug);
        }
        await().atMost(COUNTED).until(() -> summary(new VisitFilter()).clicks() == 6);
        client.qrCodes().delete(gone.id());

        Breakdown byLink = client.analytics().breakdown("link", null, new VisitFilter());

        assertThat(byLink.items())
                .containsExactly(
                        item(code.id(), 3, new Breakdown.VisitedItem("qr", code.domain(), code.slug(), "Table 7")),
                        item(link.id(), 2, new Breakdown.VisitedItem("link", link.domain(), link.slug(), null)),
                        item(gone.id(), 1, null));
        assertThat(client.analytics()
                        .report("link,country", null, new VisitFilter())
                        .by(Dimension.LINK))
                .isEqualTo(byLink);
        assertThat(api.get("/analytics/breakdown?dimension=link&format=csv").text())
                .startsWith("value,visits,uniqueVisitors,kind,domain,slug,title\r\n" + code.id() + ",3,1,qr,"
                        + code.domain() + "," + code.slug() + ",Table 7\r\n");
        assertThat(api.get("/analytics/breakdown?dimension=verdict").text()).contains("\"item\":null");
        assertThat(summary(new VisitFilter().where(Dimension.LINK, code.id())).scans())
                .as("the code's id is the filter")
                .isEqualTo(3);
    }

    private static Breakdown.Item item(String id, long visits, Breakdown.VisitedItem item) {
        return new Breakdown.Item(id, visits, 1, item, null);
    }

    @Test
    void the_link_that_a_code_owns_is_found_by_nobody_who_looks_for_links() {
        QrCode code = client.qrCodes().create(NewQrCode.to("https://shop.example/hidden"));
        String id = code.id();

        assertThat(api.get("/links").json().getJsonArray("items")).isEmpty();
        assertThat(api.get("/links?search=hidden").json().getJsonArray("items")).isEmpty();
        assertThat(api.get("/links/" + id).problem()).isEqualTo("not-found");
        assertThat(api.get("/links/" + id + "/qr").problem()).isEqualTo("not-found");
        assertThat(api.get("/links/resolve?domain=" + Installation.DOMAIN + "&slug=" + code.slug())
                        .problem())
                .isEqualTo("not-found");
        assertThat(api.patch("/links/" + id, "{\"title\": \"x\"}").problem()).isEqualTo("not-found");
        assertThat(api.delete("/links/" + id).problem()).isEqualTo("not-found");
        assertThat(api.post("/links/" + id + "/explain", "{\"method\": \"GET\"}")
                        .problem())
                .isEqualTo("not-found");
        assertThat(api.patch("/links/bulk", "{\"ids\": [\"%s\"], \"patch\": {\"archived\": true}}".formatted(id))
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getInt("status"))
                .isEqualTo(404);
        assertThat(api.post("/qr-codes", "{\"linkId\": \"%s\"}".formatted(id)).faults())
                .containsExactly("linkId");
        assertThat(api.get("/tags").json().getJsonArray("items")).isEmpty();
        JsonObject use = api.get("/account").json().getJsonObject("use");
        assertThat(use.getInt("links")).isZero();
        assertThat(use.getInt("qrCodes")).isEqualTo(1);
        assertThat(smartlink.visit("/" + code.slug()).status()).isEqualTo(302);
    }

    @Test
    void one_slug_is_taken_by_one_thing_of_whatever_kind() {
        for (BiFunction<Api, String, Answer> first : KINDS) {
            String slug = Api.unique();
            assertThat(first.apply(api, slug).status()).isEqualTo(201);
            for (BiFunction<Api, String, Answer> second : KINDS) {
                assertThat(second.apply(api, slug).problem()).isEqualTo("slug-taken");
            }
        }
    }

    @Test
    void of_all_kinds_that_want_a_slug_at_the_same_instant_one_gets_it() {
        for (int round = 0; round < 3; round++) {
            String slug = Api.unique();

            List<Answer> answers = AtOnce.call(
                    4 * KINDS.size(), i -> KINDS.get(i % KINDS.size()).apply(api, slug));

            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("slug-taken"));
        }
    }

    @Test
    void the_plan_says_how_many_there_may_be() {
        Database database = smartlink.embeddedDatabase();
        client.qrCodes().create(NewQrCode.to("https://shop.example/"));
        database.execute("update plan set qr_codes = 1 where name = 'pro'");
        try {
            assertThat(api.post("/qr-codes", "{\"destination\": \"https://a.example/\"}")
                            .problem())
                    .isEqualTo("plan-limit");
        } finally {
            database.execute("update plan set qr_codes = 1000 where name = 'pro'");
        }
        smartlink.client().operator().change(account.id(), new PlanChange("free"));
        assertThat(api.post("/qr-codes", "{\"destination\": \"https://a.example/\"}")
                        .problem())
                .isEqualTo("plan-required");
    }

    @Test
    void codes_are_listed_page_by_page_found_and_taken_as_one_file() throws IOException {
        List<QrCode> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(client.qrCodes()
                    .create(NewQrCode.to("https://shop.example/" + i).titled("Table " + i)));
        }

        assertThat(Pages.stream(cursor -> client.qrCodes().list(null, null, 2, cursor))
                        .map(QrCode::title))
                .containsExactly("Table 4", "Table 3", "Table 2", "Table 1", "Table 0");
        assertThat(client.qrCodes().list("tABLE 3", null, null, null).items())
                .extracting(QrCode::id)
                .containsExactly(made.get(3).id());
        try (Response file =
                client.qrCodes().archive(made.get(1).id() + "," + made.get(2).id() + ",nonsense", "svg", null)) {
            assertThat(file.getHeaderString("X-Total-Count")).isEqualTo("2");
            assertThat(names(file.readEntity(byte[].class)))
                    .containsExactly(
                            Installation.DOMAIN + "-" + made.get(1).slug() + ".svg",
                            Installation.DOMAIN + "-" + made.get(2).slug() + ".svg");
        }
    }

    /** They are read in portions, and none is lost or doubled between two. */
    @Test
    void an_archive_of_many_has_each_once_in_order() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            QrCode code = client.qrCodes().create(NewQrCode.to("https://shop.example/" + i));
            names.add(0, Installation.DOMAIN + "-" + code.slug() + ".svg");
        }

        try (Response file = client.qrCodes().archive(null, "svg", null)) {
            assertThat(file.getHeaderString("X-Total-Count")).isEqualTo("45");
            assertThat(names(file.readEntity(byte[].class))).containsExactlyElementsOf(names);
        }
    }

    @Test
    void lists_leave_the_pictures_of_logos_out_and_what_they_tell_can_be_sent_back() {
        QrDesign withLogo = QrDesign.plain().withLogo(new QrLogo(LOGO, 12), "H");
        QrCode code =
                client.qrCodes().create(NewQrCode.to("https://shop.example/").with(withLogo));
        var template = client.qrCodes().keep(new NewQrTemplate("House", withLogo));
        String picture = code.design().logo().image();

        QrCode listed = client.qrCodes().list(null, null, null, null).items().get(0);
        var listedTemplate = client.qrCodes().templates(null, null).items().get(0);

        assertThat(picture).isNotNull();
        assertThat(listed.design()).isEqualTo(code.design().withLogo(new QrLogo(null, 12), "H"));
        assertThat(listedTemplate.design()).isEqualTo(listed.design());
        assertThat(client.qrCodes().template(template.id()).design()).isEqualTo(template.design());
        QrCode changed = client.qrCodes()
                .change(code.id(), QrCodePatch.change().design(listed.design().coloured("#1a237e", "#ffffff")));
        assertThat(changed.design().logo().image()).isEqualTo(picture);
        assertThat(changed.design().foreground()).isEqualTo("#1a237e");
        assertThat(api.post(
                                "/qr-codes",
                                "{\"destination\": \"https://shop.example/\", \"design\": {\"logo\": {\"size\": 12}}}")
                        .faults())
                .as("a new code has no picture to keep")
                .containsExactly("design.logo.image");
        assertThat(api.post("/qr-templates", "{\"name\": \"Other\", \"design\": {\"logo\": {\"image\": null}}}")
                        .faults())
                .containsExactly("design.logo.image");
    }

    @Test
    void a_design_is_kept_and_taken_over() {
        QrDesign blue = QrDesign.plain().coloured("#1a237e", "#ffffff");
        var kept = client.qrCodes().keep(new NewQrTemplate("House", blue));

        QrCode code =
                client.qrCodes().create(NewQrCode.to("https://shop.example/").with(kept.design()));

        assertThat(code.design().foreground()).isEqualTo("#1a237e");
        assertThat(client.qrCodes().templates(null, null).items())
                .extracting(template -> template.name())
                .containsExactly("House");
        assertThat(api.post("/qr-templates", "{\"name\": \"hOUSE\", \"design\": {}}")
                        .faults())
                .containsExactly("name");
        assertThat(api.post("/qr-templates", "{\"name\": \"Bad\", \"design\": {\"foreground\": \"#ffffff\"}}")
                        .problem())
                .isEqualTo("qr-unreadable");
        client.qrCodes().deleteTemplate(kept.id());
        assertThat(client.qrCodes().templates(null, null).items()).isEmpty();
    }

    @Test
    void every_change_is_in_the_audit_log_and_a_repeat_makes_no_second_code() {
        String key = Api.unique();
        Answer first = create(key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        Answer again = create(key);
        String id = first.json().getString("id");
        api.patch("/qr-codes/" + id, "{\"title\": \"Door\"}");
        api.delete("/qr-codes/" + id);

        assertThat(again.json().getString("id")).isEqualTo(id);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(api.get("/audit-events?subject=" + id).json().getJsonArray("items"))
                .extracting(JsonValue::asJsonObject)
                .extracting(event -> event.getString("action"))
                .containsExactly("qr-code.deleted", "qr-code.updated", "qr-code.created");
    }

    private Answer create(String key) {
        return api.to("POST", "/qr-codes")
                .with("Idempotency-Key", key)
                .json("{\"destination\": \"https://shop.example/\"}")
                .send(smartlink.httpPort());
    }

    private VisitSummary summary(VisitFilter filter) {
        return client.analytics().summary(filter);
    }

    private void visit(String path) {
        Answer answer = Request.get(path)
                .host(Installation.DOMAIN)
                .with("User-Agent", Request.CHROME)
                .send(smartlink.httpPort());
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("https://shop.example/");
    }

    private byte[] picture(QrCode code, String format, Integer size) {
        try (Response image = client.qrCodes().image(code.id(), format, size)) {
            assertThat(image.getStatus()).isEqualTo(200);
            return image.readEntity(byte[].class);
        }
    }

    /** What zbar reads, of SVG and PDF after others have rendered them. */
    private String read(byte[] picture, String format) throws IOException {
        Path file = Files.write(directory.resolve("code." + format), picture);
        String render =
                switch (format) {
                    case "svg" -> "rsvg-convert code.svg -o code-of-svg.png && zbarimg -q --raw code-of-svg.png";
                    case "pdf" ->
                        "pdftoppm -r 96 -png -singlefile code.pdf code-of-pdf && zbarimg -q --raw code-of-pdf.png";
                    default -> "zbarimg -q --raw " + file.getFileName();
                };
        Process process = new ProcessBuilder("sh", "-c", render)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream printed = process.getInputStream()) {
            return new String(printed.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream file = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    /** A PNG of one dark pixel. */
    private static final String LOGO =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
}
