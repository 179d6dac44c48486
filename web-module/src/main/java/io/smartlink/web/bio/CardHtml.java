package io.smartlink.web.bio;

import io.smartlink.bio.widget.Countdown;
import io.smartlink.bio.widget.Faq;
import io.smartlink.bio.widget.SignUp;
import io.smartlink.web.page.Html;
import io.smartlink.web.page.PageTexts;
import io.smartlink.web.page.SignUpForm;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Forms, countdowns, questions. */
final class CardHtml {
    private static final List<String> UNITS = List.of("days", "hours", "minutes", "seconds");

    private final ShownPage page;
    private final PageTexts texts;

    CardHtml(ShownPage page, PageTexts texts) {
        this.page = page;
        this.texts = texts;
    }

    /** A draft's form sends nothing. */
    String signUp(String id, SignUp form) {
        String submit = form.button() == null ? texts.html("bio.signup.submit") : Html.text(form.button());
        return "<section class=\"card\" id=\"%s\"><form method=\"post\" action=\"%s\"><h2>%s</h2>%s<button class=\"button\"%s>%s</button></form></section>\n"
                .formatted(
                        id,
                        SignUpForm.ACTION,
                        Html.text(form.title()),
                        SignUpForm.fields(texts, page.path(), id, form.consent(), "", ""),
                        page.draft() ? " type=\"button\"" : "",
                        submit);
    }

    /** The date stands there for those without a script; the script makes it the visitor's own and counts. */
    String countdown(Countdown countdown) {
        if (!page.now().isBefore(countdown.to()) && countdown.finished() != null) {
            return "<section class=\"card count\"><h2>" + Html.text(countdown.finished()) + "</h2></section>\n";
        }
        StringBuilder digits = new StringBuilder("<div class=\"digits\" aria-hidden=\"true\" hidden>");
        UNITS.forEach(unit -> digits.append("<div><b>0</b><small>")
                .append(texts.html("bio.countdown." + unit))
                .append("</small></div>"));
        String date = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(page.language().locale())
                        .format(countdown.to().atOffset(ZoneOffset.UTC))
                + " UTC";
        return "<section class=\"card count\"><h2>%s</h2>%s</div><p><time datetime=\"%s\" data-count>%s</time></p></section>\n"
                .formatted(Html.text(countdown.title()), digits, countdown.to(), Html.text(date));
    }

    String faq(Faq faq) {
        StringBuilder html = new StringBuilder("<section class=\"card faq\">");
        faq.questions().forEach(question -> html.append("<details><summary>")
                .append(Html.text(question.question()))
                .append("</summary><div>")
                .append(WidgetHtml.paragraphs(question.answer()))
                .append("</div></details>"));
        return html.append("</section>\n").toString();
    }
}
