package io.smartlink.safety.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.link.check.Finding;
import io.smartlink.safety.provider.ThreatProvider.Answer;
import io.smartlink.safety.provider.ThreatProvider.Threat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreatLookupTest {
    private static final String BAD = "https://evil.example/";
    private static final String GOOD = "https://good.example/";

    private final List<List<String>> asked = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private Duration validFor = Duration.ofMinutes(5);
    private boolean silent;

    private final ThreatLookup lookup = new ThreatLookup(ProviderKind.SAFE_BROWSING_V4, this::answer, clock());

    @Test
    void tells_bad_from_good() {
        assertThat(lookup.findings(List.of(BAD, GOOD), false))
                .containsEntry(BAD, Finding.malicious("Safe Browsing: MALWARE"))
                .containsEntry(GOOD, Finding.SAFE);
    }

    @Test
    void asks_once_for_as_long_as_the_answer_holds() {
        lookup.findings(List.of(BAD), false);
        now = now.plus(validFor).minusMillis(1);
        lookup.findings(List.of(BAD, BAD), false);
        assertThat(asked).hasSize(1);

        now = now.plusMillis(1);
        lookup.findings(List.of(BAD), false);

        assertThat(asked).hasSize(2);
    }

    @Test
    void believes_no_answer_for_longer_than_half_an_hour() {
        validFor = Duration.ofDays(1);
        lookup.findings(List.of(BAD), false);

        now = now.plus(ThreatLookup.LONGEST);
        lookup.findings(List.of(BAD), false);

        assertThat(asked).hasSize(2);
    }

    @Test
    void a_rescan_asks_whatever_is_remembered() {
        lookup.findings(List.of(BAD), false);
        lookup.findings(List.of(BAD), true);

        assertThat(asked).hasSize(2);
    }

    @Test
    void of_a_rescan_threats_are_remembered_and_what_was_so_before() {
        lookup.findings(List.of(GOOD + "old"), false);
        now = now.plus(validFor);
        lookup.findings(List.of(BAD, GOOD + "old", GOOD + "new"), true);
        asked.clear();

        lookup.findings(List.of(BAD, GOOD + "old", GOOD + "new"), false);

        assertThat(asked).containsExactly(List.of(GOOD + "new"));
    }

    @Test
    void asks_for_five_hundred_at_once() {
        lookup.findings(IntStream.range(0, 1001).mapToObj(i -> GOOD + i).toList(), false);

        assertThat(asked).extracting(List::size).containsExactly(500, 500, 1);
    }

    @Test
    void after_a_question_in_vain_the_rest_waits_and_nothing_is_remembered() {
        silent = true;
        assertThat(lookup.findings(
                                IntStream.range(0, 1001).mapToObj(i -> GOOD + i).toList(), false)
                        .values())
                .containsOnly(Finding.PENDING);
        assertThat(asked).hasSize(1);
        assertThat(lookup.isSilent()).isTrue();

        silent = false;
        assertThat(lookup.findings(List.of(GOOD + 1), false).values()).containsOnly(Finding.SAFE);
        assertThat(lookup.isSilent()).isFalse();
    }

    @Test
    void an_answer_about_something_else_is_none() {
        ThreatLookup confused = new ThreatLookup(
                ProviderKind.SAFE_BROWSING_V4,
                urls -> new Answer(Map.of("https://EVIL.example", new Threat("MALWARE", validFor)), validFor),
                clock());

        assertThat(confused.findings(List.of(BAD), false)).containsEntry(BAD, Finding.PENDING);
        assertThat(confused.isSilent()).isTrue();
    }

    @Test
    void an_address_that_cannot_be_asked_about_keeps_no_other_from_being_looked_at() {
        String unreadable = GOOD + "unreadable";
        ThreatLookup choosy = new ThreatLookup(
                ProviderKind.SAFE_BROWSING_V4,
                urls -> {
                    if (urls.contains(unreadable)) {
                        throw new QuestionRefusedException(414);
                    }
                    return answer(urls);
                },
                clock());

        assertThat(choosy.findings(List.of(unreadable, GOOD + 1, GOOD + 2, BAD, GOOD + 3), false))
                .containsEntry(unreadable, Finding.PENDING)
                .containsEntry(BAD, Finding.malicious("Safe Browsing: MALWARE"))
                .containsEntry(GOOD + 1, Finding.SAFE)
                .containsEntry(GOOD + 2, Finding.SAFE)
                .containsEntry(GOOD + 3, Finding.SAFE);
        assertThat(choosy.isSilent()).isFalse();
    }

    @Test
    void where_nobody_is_asked_everything_is_unchecked_for_good() {
        ThreatLookup nobody = new ThreatLookup(ProviderKind.NONE, this::answer, clock());

        assertThat(nobody.findings(List.of(BAD), false)).containsEntry(BAD, Finding.UNCHECKED);
        assertThat(asked).isEmpty();
    }

    private Answer answer(List<String> urls) {
        asked.add(List.copyOf(urls));
        if (silent) {
            throw new IllegalStateException("away");
        }
        return new Answer(
                urls.contains(BAD) ? Map.of(BAD, new Threat("MALWARE", validFor)) : Map.of(), Duration.ofMinutes(5));
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
