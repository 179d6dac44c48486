package io.smartlink.web.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.explain.ToldAnswer;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.pixel.PixelProvider;
import io.smartlink.pixel.PixelTag;
import io.smartlink.redirect.AccountSnapshot;
import io.smartlink.redirect.LinkSnapshot;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Visit;
import io.smartlink.web.page.Brand;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told of an answer is what visitors get. */
class ToldAnswerTest {
    private static final String SHORT_URL = "https://go.example/offer";
    private static final LinkSnapshot LINK = LinkSnapshot.of(
            1, AccountSnapshot.of(2), 302, new RedirectTarget(new Destination("https://x.example/")), Behaviour.PLAIN);
    private static final Visit VISIT =
            new Visit(0, "GET", "go.example", "/offer", null, "203.0.113.9", null, null, null, null, false, null);
    private static final Set<Outcome> WITHOUT_A_PAGE =
            EnumSet.of(Outcome.FOLLOWED, Outcome.VIEWED, Outcome.LOCKED, Outcome.FIRED);

    static Stream<RedirectDecision> pages() {
        Stream<RedirectDecision> stops = EnumSet.complementOf(EnumSet.copyOf(WITHOUT_A_PAGE)).stream()
                .map(outcome -> new RedirectDecision.Stop(outcome, LINK));
        Stream<RedirectDecision> locks =
                Arrays.stream(RedirectDecision.Lock.values()).map(lock -> new RedirectDecision.Locked(LINK, lock));
        return Stream.of(
                        stops,
                        locks,
                        Stream.<RedirectDecision>of(
                                new RedirectDecision.Show(LINK), new RedirectDecision.WrongMethod(), fire()))
                .flatMap(decisions -> decisions);
    }

    private static RedirectDecision fire() {
        LinkSnapshot link = LINK.firing(List.of(PixelTag.of(PixelProvider.META, "123456789012345")));
        return new RedirectDecision.Fire(
                new RedirectDecision.Follow(
                        link,
                        302,
                        "https://x.example/",
                        "private, no-store",
                        false,
                        Outcome.FOLLOWED,
                        Selection.NONE,
                        false,
                        null),
                true,
                "");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_the_status_that_is_told(RedirectDecision decision) {
        assertThat(ToldAnswer.of(decision, SHORT_URL).status())
                .isEqualTo(DecisionPages.of(decision, VISIT, Brand.NONE).status());
    }
}
