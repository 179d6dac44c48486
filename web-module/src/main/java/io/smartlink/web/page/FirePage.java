package io.smartlink.web.page;

import io.smartlink.web.fire.FireReport;
import io.smartlink.web.fire.FireScript;

/**
 * Fires the pixels of a link and goes on, at most a second later; where the visitor has to allow that, asks first. Its policy
 * lets in one script of ours by a nonce, and what the link's own providers need. Without scripts it goes on at once and
 * nothing fires.
 */
public final class FirePage {
    private FirePage() {}

    public static PublicPage of(PageLanguage language, Brand brand, FireView view) {
        PageTexts texts = PageTexts.in(language);
        FireScript script =
                FireScript.leaving(view.tags(), view.asks(), view.location(), new FireReport(view.to(), view.ticket()));
        String location = Html.text(view.location());
        String head = "<noscript><meta http-equiv=\"refresh\" content=\"0;url=" + location + "\"></noscript>\n";
        String body = (view.asks() ? question(texts, view, location) : "") + waiting(texts, view, location);
        return new PageFrame(language, brand)
                .pageWithScript(
                        texts.html(view.asks() ? "ask.title" : "fire.title"),
                        head,
                        body,
                        script.html(),
                        policy(script),
                        script.images());
    }

    private static String waiting(PageTexts texts, FireView view, String location) {
        return """
                <div id="wait"%s>%s<h1>%s</h1><p>%s</p>
                <a class="button" href="%s">%s</a></div>
                """.formatted(
                        view.asks() ? " hidden" : "",
                        Icon.CLOCK.svg(),
                        texts.html("fire.title"),
                        texts.html("fire.text"),
                        location,
                        texts.html("fire.continue"));
    }

    /** Two ways on, of the same size and weight; who has no scripts, or waits for none, is not tracked. */
    private static String question(PageTexts texts, FireView view, String location) {
        return """
                <div id="ask"><h1>%s</h1><p>%s</p>
                <div class="choice"><button type="button" id="allow">%s</button>
                <a class="button" id="refuse" href="%s">%s</a></div></div>
                """.formatted(
                        texts.html("ask.title"),
                        texts.html("ask.text", Html.text(view.services())),
                        texts.html("ask.allow"),
                        location,
                        texts.html("ask.refuse"));
    }

    private static String policy(FireScript script) {
        return " script-src " + String.join(" ", script.scripts())
                + "; connect-src " + String.join(" ", script.connections()) + ";"
                + (script.frames().isEmpty() ? "" : " frame-src " + String.join(" ", script.frames()) + ";");
    }
}
