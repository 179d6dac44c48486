package io.smartlink.web.bio;

import io.smartlink.pixel.PixelTag;
import io.smartlink.redirect.fire.FireTerms;
import io.smartlink.web.fire.FireReport;
import io.smartlink.web.fire.FireScript;
import io.smartlink.web.page.Html;
import io.smartlink.web.page.PageTexts;
import java.util.List;

/**
 * The pixels of a page that is shown to one visitor. Where the visitor has to allow them, a question stands over the page's
 * foot, and who has allowed them can take that back below. Without scripts there is neither, and nothing fires.
 *
 * @param tags at least one
 * @param terms on which they fire
 */
public record PageFire(List<PixelTag> tags, FireTerms terms, FireReport report) {
    private static final String STYLE = Resources.text("ask.css");

    /** @throws IllegalArgumentException if nothing fires */
    public PageFire {
        tags = List.copyOf(tags);
        if (tags.isEmpty() || !terms.mayFire()) {
            throw new IllegalArgumentException("nothing fires: " + terms);
        }
    }

    FireScript script() {
        return FireScript.staying(tags, asks(), report);
    }

    /** Stands below the page's own style. */
    String style() {
        return isChoice() ? STYLE : "";
    }

    /** Stands in front of the page, so that those who go by keyboard or ear meet it first. */
    String question(PageTexts texts) {
        return asks()
                ? """
                <section class="ask" id="ask" aria-labelledby="askTitle" hidden>
                <p><b id="askTitle">%s</b></p><p>%s</p>
                <div><button type="button" class="button" id="allow">%s</button>
                <button type="button" class="button" id="refuse">%s</button></div>
                </section>
                """.formatted(
                                texts.html("ask.title"),
                                texts.html("ask.page", services()),
                                texts.html("ask.allow"),
                                texts.html("ask.refuse"))
                : "";
    }

    /** Stands behind the page. */
    String takingBack(PageTexts texts) {
        return isChoice() ? """
                <footer class="allowed" id="allowed" hidden><p>%s</p>
                <button type="button" id="withdraw">%s</button></footer>
                """.formatted(texts.html("ask.allowed", services()), texts.html("ask.withdraw")) : "";
    }

    private boolean asks() {
        return terms == FireTerms.ASK;
    }

    private boolean isChoice() {
        return asks() || terms == FireTerms.ALLOWED;
    }

    private String services() {
        return Html.text(PixelTag.services(tags));
    }
}
