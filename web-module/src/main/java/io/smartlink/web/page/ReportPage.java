package io.smartlink.web.page;

import java.util.Optional;

/** Takes a visitor's report of a link. Works without a script, as every page here. */
public final class ReportPage {
    /** Where the form is, and posts its fields to. */
    public static final String ACTION = "/-/report";

    public static final String ADDRESS = "address";
    public static final String REASON = "reason";

    /** People do not see it; what programs write there tells them from people. */
    public static final String TRAP = "website";

    public static final int MAX_REASON = 500;

    private ReportPage() {}

    /** @param address of the link, as far as it is known; empty for none */
    public static PublicPage of(PageLanguage language, Brand brand, String address, String reason, ReportState state) {
        PageTexts texts = PageTexts.in(language);
        String title = texts.html(state == ReportState.SENT ? "report.sent.title" : "report.title");
        String body = state == ReportState.SENT
                ? "<h1>%s</h1><p>%s</p>".formatted(title, texts.html("report.sent.text"))
                : form(texts, title, address, reason, state.errorKey().map(texts::html));
        return new PageFrame(language, brand).pageWithForm(state.status(), title, body);
    }

    private static String form(PageTexts texts, String title, String address, String reason, Optional<String> error) {
        return """
                <h1>%s</h1><p>%s</p>
                <form method="post" action="%s">
                %s<label for="address">%s</label>
                <input id="address" name="%s" value="%s" required maxlength="2000" autocomplete="off" dir="ltr"%s>
                <label for="reason">%s</label>
                <textarea id="reason" name="%s" rows="4" required maxlength="%d">%s</textarea>
                <div class="trap" aria-hidden="true"><label for="website">%s</label>
                <input id="website" name="%s" tabindex="-1" autocomplete="off"></div>
                <button>%s</button>
                </form>
                """.formatted(
                        title,
                        texts.html("report.text"),
                        ACTION,
                        error.map(text -> "<p class=\"error\" id=\"error\" role=\"alert\">" + text + "</p>\n")
                                .orElse(""),
                        texts.html("report.address"),
                        ADDRESS,
                        Html.text(address),
                        error.isPresent() ? " aria-describedby=\"error\"" : "",
                        texts.html("report.reason"),
                        REASON,
                        MAX_REASON,
                        Html.text(reason),
                        texts.html("report.empty"),
                        TRAP,
                        texts.html("report.submit"));
    }
}
