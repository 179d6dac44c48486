package io.smartlink.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {
    private static final Optional<Crawler> NONE = Optional.empty();

    @ParameterizedTest
    @CsvSource({
        "prefetch, prefetch",
        "prefetch;prerender, prerender",
        "prefetch;anonymous-client-ip, prefetch",
        "Preview, prefetch",
    })
    void believes_a_browser_that_fetches_ahead(String purpose, String reason) {
        assertThat(Judgement.of("agent", NONE, purpose)).isEqualTo(new Judgement(Verdict.PREFETCH, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "navigate"})
    void takes_other_purposes_for_a_person(String purpose) {
        assertThat(Judgement.of("agent", NONE, purpose).verdict()).isEqualTo(Verdict.PERSON);
    }

    @Test
    void a_crawler_stays_one_whatever_it_sends() {
        Optional<Crawler> bot = Optional.of(Crawler.of("bot\\/", false, "2.1"));

        assertThat(Judgement.of("bot/1", bot, "prefetch"))
                .isEqualTo(new Judgement(Verdict.BOT, "crawler bot/ (list 2.1)"));
    }

    @Test
    void a_crawler_that_previews_links_is_a_preview() {
        Optional<Crawler> messenger = Optional.of(Crawler.of("Messenger", true, "2.1"));

        assertThat(Judgement.of("Messenger", messenger, null).verdict()).isEqualTo(Verdict.PREVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_blank_user_agent_is_none(String userAgent) {
        assertThat(Judgement.of(userAgent, NONE, null)).isEqualTo(Judgement.of(null, NONE, null));
        assertThat(Judgement.of(userAgent, NONE, null).verdict()).isEqualTo(Verdict.BOT);
    }
}
