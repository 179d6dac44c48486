package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Certificates from a real authority, which refuses half of all nonces and whose certificates last for 45 s. It is away when
 * Smartlink starts for the first time.
 */
class CertificatesIT {
    private static final String DOMAIN = Installation.DOMAIN;
    private static final String CONSOLE = "console.brand.example";
    private static final Duration VALIDITY = Duration.ofSeconds(45);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A server looks for new master keys every two minutes, docs/operations.md. */
    private static final Duration RESEALED = Duration.ofMinutes(4);

    private static final int HTTPS_PORT = Ports.free();

    /** How each private key of ours begins: PKCS #8 of an EC key on P-256 (RFC 5208, RFC 5480), in hexadecimal. */
    private static final String PRIVATE_KEY = "020100301306072a8648ce3d020106082a8648ce3d030107";

    private static final Installation SMARTLINK = new Installation("certificates")
            .with("SMARTLINK_CONSOLE_HOST", CONSOLE)
            .with("SMARTLINK_HTTPS_PORT", Integer.toString(HTTPS_PORT))
            .with("SMARTLINK_TRUSTED_PROXIES", "127.0.0.2");
    private static final Pebble AUTHORITY = new Pebble("authority", SMARTLINK.httpPort(), VALIDITY, 50);
    private static final Https HTTPS = new Https(HTTPS_PORT);

    private static Answer plainBefore;
    private static X509Certificate shownBefore;
    private static SSLContext trust;

    @BeforeAll
    static void start() {
        AUTHORITY.serving(SMARTLINK).start();
        plainBefore = SMARTLINK.visit("/");
        shownBefore = HTTPS.shown(DOMAIN);
        AUTHORITY.start();
        trust = AUTHORITY.trust();
        awaitVerified(DOMAIN);
        awaitVerified(CONSOLE);
    }

    @AfterAll
    static void stop() {
        SMARTLINK.close();
        AUTHORITY.close();
    }

    @Test
    void until_there_is_a_certificate_plain_http_works_and_nothing_redirects() {
        assertThat(plainBefore.status()).isEqualTo(404);
        assertThat(plainBefore.header("Location")).isNull();
        assertThat(shownBefore.getSubjectX500Principal()).isEqualTo(shownBefore.getIssuerX500Principal());
    }

    @Test
    void names_that_are_not_ours_are_shown_the_self_signed_default() {
        assertThat(HTTPS.shown("stranger.example")).isEqualTo(shownBefore);
        assertThatThrownBy(() -> HTTPS.verified("stranger.example", trust)).isInstanceOf(IOException.class);
    }

    @Test
    void plain_http_is_sent_on_once_there_is_a_certificate() {
        String host = DOMAIN + ":" + SMARTLINK.httpPort();
        String there = "https://" + DOMAIN + ":" + HTTPS_PORT + "/a%2Fb?c=%20d";

        Answer get = Request.get("/a%2Fb?c=%20d").host(host).browser().send(SMARTLINK.httpPort());
        Answer post = Request.of("POST", "/a%2Fb?c=%20d").host(host).browser().send(SMARTLINK.httpPort());
        Answer forwarded = Request.get("/a%2Fb?c=%20d").host(DOMAIN).browser().send(SMARTLINK.httpPort());

        assertThat(get.status()).isEqualTo(301);
        assertThat(get.header("Location")).isEqualTo(there);
        assertThat(get.header("Cache-Control")).contains("no-store");
        assertThat(post.status()).isEqualTo(308);
        assertThat(post.header("Location")).isEqualTo(there);
        assertThat(forwarded.header("Location")).isEqualTo("https://" + DOMAIN + "/a%2Fb?c=%20d");
    }

    @Test
    void the_console_and_the_api_are_sent_on_too() {
        String host = CONSOLE + ":" + SMARTLINK.httpPort();

        Answer console = Request.get("/admin/console/").host(host).browser().send(SMARTLINK.httpPort());
        Answer api = Request.of("POST", "/api/v1/links").host(host).json("{}").send(SMARTLINK.httpPort());

        assertThat(console.status()).isEqualTo(301);
        assertThat(console.header("Location")).isEqualTo("https://" + CONSOLE + ":" + HTTPS_PORT + "/admin/console/");
        assertThat(api.status()).isEqualTo(308);
        assertThat(api.header("Location")).isEqualTo("https://" + CONSOLE + ":" + HTTPS_PORT + "/api/v1/links");
    }

    @Test
    void answers_by_https_ask_browsers_to_stay() throws IOException {
        Answer visit =
                HTTPS.send(Request.get("/nothing").browser(), DOMAIN, trust).answer();
        Answer console = HTTPS.send(Request.get("/admin/console/").browser(), CONSOLE, trust)
                .answer();

        assertThat(visit.status()).isEqualTo(404);
        assertThat(visit.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(console.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(console.status()).as("to the sign-in page").isEqualTo(303);
    }

    @Test
    void strangers_hosts_and_management_stay_as_they_are() {
        Answer stranger = Request.get("/").host("stranger.example").browser().send(SMARTLINK.httpPort());
        Answer health = Request.get("/health/ready").host(CONSOLE).send(SMARTLINK.managementPort());

        assertThat(stranger.status()).isEqualTo(404);
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void nobody_but_a_trusted_proxy_can_say_that_it_was_https() {
        Answer answer = Request.get("/")
                .host(DOMAIN)
                .with("X-Forwarded-Proto", "https")
                .browser()
                .send(SMARTLINK.httpPort());

        assertThat(answer.status()).isEqualTo(301);
    }

    @Test
    void a_domain_gets_its_certificate_when_it_is_verified_and_loses_it_when_it_is_removed() throws Exception {
        String id = addAndVerify("shop.brand.example");
        awaitVerified("shop.brand.example");
        X509Certificate certificate = HTTPS.shown("shop.brand.example");
        JsonObject domain = api("GET", "/domains/" + id, "").json();
        assertThat(domain.getJsonObject("certificate").getString("state")).isIn("valid", "renewing");
        assertThat(Instant.parse(domain.getJsonObject("certificate").getString("notAfter")))
                .isAfterOrEqualTo(certificate.getNotAfter().toInstant());
        assertThat(HTTPS.shown(DOMAIN).getSubjectAlternativeNames().toString()).contains(DOMAIN);
        Answer link = api(
                "POST",
                "/links",
                "{\"destination\": \"https://x.example/\", \"domain\": \"shop.brand.example\", \"slug\": \"a\"}");
        assertThat(link.json().getString("shortUrl")).isEqualTo("https://shop.brand.example:" + HTTPS_PORT + "/a");
        assertThat(HTTPS.send(Request.get("/a").browser(), "shop.brand.example", trust)
                        .answer()
                        .header("Location"))
                .isEqualTo("https://x.example/");
        assertThat(api("DELETE", "/links/" + link.json().getString("id"), "").status())
                .isEqualTo(204);

        assertThat(api("DELETE", "/domains/" + id, "").status()).isEqualTo(204);

        await("revoked").atMost(PATIENCE).until(() -> AUTHORITY.isRevoked(certificate));
        assertThat(HTTPS.shown("shop.brand.example")).isEqualTo(shownBefore);
    }

    @Test
    void a_domain_that_has_moved_away_costs_no_order_and_is_told_why() throws Exception {
        String id = addAndVerify("astray.brand.example");
        awaitVerified("astray.brand.example");
        AUTHORITY.dns().withoutCname("astray.brand.example").cname("astray.brand.example", "elsewhere.example");

        await("last error").atMost(PATIENCE.plus(VALIDITY)).untilAsserted(() -> assertThat(
                        certificateOf(id).get("lastError").toString())
                .contains("elsewhere.example", DOMAIN));
        int orders = ordersOf("astray.brand.example");
        assertThat(api("POST", "/domains/" + id + "/certificate", "").status()).isEqualTo(200);
        await("another look")
                .atMost(PATIENCE)
                .until(() -> !certificateOf(id).isNull("nextTryAt")
                        && Instant.parse(certificateOf(id).getString("nextTryAt"))
                                .isAfter(Instant.now()));

        assertThat(ordersOf("astray.brand.example")).isEqualTo(orders);
    }

    @Test
    void renewals_under_load_fail_no_request_and_keys_follow_a_rotation() throws Exception {
        Installation.Command rotation = SMARTLINK.command("rotate-master-key");
        assertThat(rotation.status()).as(rotation.printed()).isZero();
        String masterKey = Files.readAllLines(SMARTLINK.data().resolve("master.keys"))
                .get(0)
                .split(" ")[0];
        Set<X509Certificate> seen = ConcurrentHashMap.newKeySet();
        ConcurrentLinkedQueue<Object> failures = new ConcurrentLinkedQueue<>();
        AtomicInteger requests = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService visitors = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 2; i++) {
            visitors.execute(() -> {
                while (!over.get()) {
                    try {
                        Https.Exchange exchange =
                                HTTPS.send(Request.get("/nothing").browser(), DOMAIN, trust);
                        requests.incrementAndGet();
                        seen.add(exchange.shown());
                        if (exchange.answer().status() != 404) {
                            failures.add(exchange.answer());
                        }
                    } catch (IOException failed) {
                        failures.add(Instant.now() + " " + failed);
                    }
                }
            });
        }

        await("three renewals").atMost(Duration.ofMinutes(3)).until(() -> seen.size() > 3 || !failures.isEmpty());
        over.set(true);
        visitors.shutdown();

        assertThat(visitors.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(failures).isEmpty();
        assertThat(requests.get()).isGreaterThan(100);
        await("sealed with the new master key")
                .atMost(RESEALED)
                .untilAsserted(() -> assertThat(sealedWithOthers(masterKey)).isEmpty());
    }

    @Test
    void the_database_holds_no_private_key_in_clear() {
        List<String> dump = SMARTLINK.embeddedDatabase().dump();

        assertThat(dump).hasSizeGreaterThan(20).anyMatch(line -> line.contains("BEGIN CERTIFICATE"));
        assertThat(dump).noneMatch(line -> line.contains(PRIVATE_KEY) || line.contains("PRIVATE KEY"));
    }

    private static List<String> sealedWithOthers(String masterKey) {
        return SMARTLINK.embeddedDatabase().texts("""
                select id
                from (
                    select hostname as id, sealed_key from certificate where sealed_key is not null
                    union all
                    select directory, sealed_key from acme_account
                ) sealed
                where convert_from(substring(sealed_key from 3 for get_byte(sealed_key, 1)), 'UTF8') <> '%s'
                """.formatted(masterKey));
    }

    /** As an integrator does it: add, set the records, verify. @return the domain's id */
    private static String addAndVerify(String hostname) throws IOException {
        JsonObject domain = api("POST", "/domains", "{\"hostname\": \"%s\"}".formatted(hostname))
                .json();
        AUTHORITY.dns().cname(hostname, DOMAIN);
        domain.getJsonArray("dns").getValuesAs(JsonObject.class).stream()
                .filter(record -> record.getString("type").equals("TXT"))
                .forEach(record -> AUTHORITY.dns().txt(record.getString("name"), record.getString("expected")));
        Answer verified = api("POST", "/domains/" + domain.getString("id") + "/verify", "");
        assertThat(verified.json().getString("status")).as(verified.toString()).isEqualTo("verified");
        return domain.getString("id");
    }

    private static JsonObject certificateOf(String id) throws IOException {
        return api("GET", "/domains/" + id, "").json().getJsonObject("certificate");
    }

    private static int ordersOf(String hostname) {
        return SMARTLINK
                .embeddedDatabase()
                .texts("select kind from certificate_event where kind = 'ordered' and hostname = '" + hostname + "'")
                .size();
    }

    private static Answer api(String method, String path, String json) throws IOException {
        Request request = Request.of(method, "/api/v1" + path).with("Authorization", "Bearer " + Installation.KEY);
        return HTTPS.send(json.isEmpty() ? request : request.json(json), CONSOLE, trust)
                .answer();
    }

    private static void awaitVerified(String host) {
        await("certificate of " + host)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> HTTPS.verified(host, trust) != null);
    }
}
