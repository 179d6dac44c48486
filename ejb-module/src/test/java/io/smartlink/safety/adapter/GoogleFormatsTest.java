package io.smartlink.safety.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.safety.provider.ThreatProvider.Answer;
import io.smartlink.safety.provider.ThreatProvider.Threat;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleFormatsTest {
    private static final String EVIL = "https://evil.example/x";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final List<Object> sent = new ArrayList<>();

    @Test
    void version_4_asks_for_all_addresses_at_once() {
        new SafeBrowsingV4(body -> {
                    sent.add(body);
                    return json("{}");
                })
                .ask(List.of("https://a.example/", EVIL));

        assertThat(sent).containsExactly(json("""
                {"client": {"clientId": "smartlink", "clientVersion": "1"},
                 "threatInfo": {"threatTypes": ["MALWARE", "SOCIAL_ENGINEERING", "UNWANTED_SOFTWARE",
                                                "POTENTIALLY_HARMFUL_APPLICATION"],
                                "platformTypes": ["ANY_PLATFORM"],
                                "threatEntryTypes": ["URL"],
                                "threatEntries": [{"url": "https://a.example/"}, {"url": "https://evil.example/x"}]}}"""));
    }

    @Test
    void version_4_answers_with_what_matches() {
        Answer answer = new SafeBrowsingV4(body -> json("""
                        {"matches": [{"threatType": "MALWARE", "platformType": "ANY_PLATFORM", "threatEntryType": "URL",
                                      "threat": {"url": "https://evil.example/x"}, "cacheDuration": "300.000s"}]}""")).ask(List.of("https://a.example/", EVIL));

        assertThat(answer.threats()).containsOnlyKeys(EVIL).containsEntry(EVIL, malware(300));
    }

    @Test
    void version_5_sends_the_first_four_bytes_of_hashes_only() {
        new SafeBrowsingV5(prefixes -> {
                    sent.addAll(prefixes);
                    return json("{\"cacheDuration\": \"60s\"}");
                })
                .ask(List.of(EVIL));

        assertThat(sent).hasSize(2).allSatisfy(prefix -> assertThat(
                        Base64.getDecoder().decode((String) prefix))
                .hasSize(4));
    }

    @Test
    void version_5_compares_whole_hashes() {
        String right = SafeBrowsingV5.hashes(EVIL).get(1);
        String sameBeginning = Base64.getEncoder().encodeToString(new byte[32]);

        Answer answer = new SafeBrowsingV5(prefixes -> json(hashes(sameBeginning, "") + "")).ask(List.of(EVIL));
        Answer bad = new SafeBrowsingV5(prefixes -> json(hashes(right, ""))).ask(List.of("https://a.example/", EVIL));

        assertThat(answer.threats()).isEmpty();
        assertThat(answer.harmlessFor()).isEqualTo(Duration.ofSeconds(60));
        assertThat(bad.threats()).containsOnlyKeys(EVIL).containsEntry(EVIL, malware(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANARY", "FRAME_ONLY"})
    void version_5_passes_over_what_is_on_trial_or_meant_for_frames(String attribute) {
        String hash = SafeBrowsingV5.hashes(EVIL).get(0);

        Answer answer = new SafeBrowsingV5(prefixes -> json(hashes(hash, "\"" + attribute + "\""))).ask(List.of(EVIL));

        assertThat(answer.threats()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"fullHashDetails\": []"})
    void version_5_takes_a_hash_without_details_for_no_answer(String details) {
        String hash = SafeBrowsingV5.hashes(EVIL).get(0);
        SafeBrowsingV5 provider = new SafeBrowsingV5(
                prefixes -> json("{\"fullHashes\": [{\"fullHash\": \"" + hash + "\"" + details + "}]}"));

        assertThatThrownBy(() -> provider.ask(List.of(EVIL))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void version_5_splits_what_a_request_line_cannot_hold() {
        List<String> urls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            urls.add("https://a.b.c.d.e" + i + ".example/1/2/3/4?x=" + i);
        }

        new SafeBrowsingV5(prefixes -> {
                    sent.add(prefixes.size());
                    return json("{\"cacheDuration\": \"60s\"}");
                })
                .ask(urls);

        assertThat(sent).hasSizeGreaterThan(1).allSatisfy(size -> assertThat((Integer) size)
                .isBetween(1, SafeBrowsingV5.PREFIXES_AT_ONCE));
    }

    @Test
    void web_risk_answers_until_an_instant() {
        WebRisk risk = new WebRisk(url -> json("""
                {"threat": {"threatTypes": ["SOCIAL_ENGINEERING", "MALWARE"],
                            "expireTime": "2026-11-22T12:05:00.000000000Z"}}"""), NOON);

        assertThat(risk.ask(List.of(EVIL)).threats())
                .containsEntry(EVIL, new Threat("SOCIAL_ENGINEERING", Duration.ofMinutes(5)));
        assertThat(new WebRisk(url -> json("{}"), NOON).ask(List.of(EVIL)).threats())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"300s, 300000", "300.000s, 300000", "0.5s, 500", "0s, 0"})
    void durations_have_seconds_with_decimals(String text, long millis) {
        assertThat(Durations.parse(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void what_is_no_duration_is_no_answer() {
        assertThatThrownBy(() -> Durations.parse("300")).isInstanceOf(NumberFormatException.class);
    }

    private static Threat malware(int seconds) {
        return new Threat("MALWARE", Duration.ofSeconds(seconds));
    }

    private static String hashes(String hash, String attribute) {
        return """
                {"fullHashes": [{"fullHash": "%s",
                                 "fullHashDetails": [{"threatType": "MALWARE", "attributes": [%s]}]}],
                 "cacheDuration": "60s"}""".formatted(hash, attribute);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
