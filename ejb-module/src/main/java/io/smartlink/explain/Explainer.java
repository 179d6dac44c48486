package io.smartlink.explain;

import io.smartlink.explain.Explanation.ToldDecision;
import io.smartlink.explain.Explanation.ToldVerdict;
import io.smartlink.redirect.LinkSnapshot;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.redirect.Redirector;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Judgement;
import io.smartlink.visit.Visit;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs the one decision about a visit without its effects and writes down how it comes about. */
final class Explainer {
    private final Redirector redirector;

    Explainer(Redirector redirector) {
        this.redirector = redirector;
    }

    /** @param link as it is now */
    Explanation explain(ImaginedVisit imagined, LinkSnapshot link, Instant now) {
        String shortUrl = link.facts().shortUrl();
        Visit visit = imagined.visit(ToldAnswer.path(shortUrl), now);
        HeardTrace heard = new HeardTrace();
        RedirectDecision decision = redirector.explain(visit, link, imagined.country(), heard);
        ToldAnswer answer = ToldAnswer.of(decision, shortUrl);
        Selection selection = selection(decision);
        return new Explanation(
                answer.status(),
                answer.headers(),
                answer.outcome(),
                told(redirector.judge(visit, link)),
                decisions(Stage.of(decision)),
                heard.rules(),
                selection.variant(),
                selection.keyword(),
                heard.steps(),
                selection.note());
    }

    private static Selection selection(RedirectDecision decision) {
        if (decision instanceof RedirectDecision.Fire fire) {
            return fire.follow().selection();
        }
        return decision instanceof RedirectDecision.Follow follow ? follow.selection() : Selection.NONE;
    }

    private static List<ToldDecision> decisions(Stage last) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.compareTo(last) <= 0)
                .map(stage -> new ToldDecision(stage.word(), stage == last))
                .toList();
    }

    private static ToldVerdict told(Judgement judgement) {
        return new ToldVerdict(judgement.verdict().name().toLowerCase(Locale.ROOT), judgement.reason());
    }
}
