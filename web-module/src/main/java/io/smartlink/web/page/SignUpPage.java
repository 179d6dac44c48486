package io.smartlink.web.page;

import org.jspecify.annotations.Nullable;

/** The answers to a form that takes addresses, and the page on which people sign off. */
public final class SignUpPage {
    /** What precedes the key that signs off. */
    public static final String SIGN_OFF = "/-/sign-off/";

    private SignUpPage() {}

    /** A form that is no longer there. */
    public static PublicPage closed(PageLanguage language, Brand brand) {
        PageTexts texts = PageTexts.in(language);
        String title = texts.html("signup.closed");
        return new PageFrame(language, brand).page(SignUpState.CLOSED.status(), title, "<h1>" + title + "</h1>");
    }

    /** The address was taken. @param thanks in the words of the page's owner; null for ours */
    public static PublicPage done(PageLanguage language, Brand brand, Filled filled, @Nullable String thanks) {
        PageTexts texts = PageTexts.in(language);
        String title = texts.html("signup.done.title");
        String text = thanks == null ? texts.html("signup.done.text") : Html.text(thanks);
        return new PageFrame(language, brand)
                .page(
                        SignUpState.DONE.status(),
                        title,
                        "<h1>%s</h1><p role=\"status\">%s</p>%s".formatted(title, text, back(texts, filled)));
    }

    /** Something is missing: the form again, with what was typed. */
    public static PublicPage again(PageLanguage language, Brand brand, Filled filled, SignUpState state) {
        PageTexts texts = PageTexts.in(language);
        String title = Html.text(filled.title());
        String body = """
                <h1>%s</h1>
                <form method="post" action="%s"><p class="error" id="error" role="alert">%s</p>
                %s<button>%s</button></form>
                %s""".formatted(
                        title,
                        SignUpForm.ACTION,
                        texts.html(state.errorKey()),
                        SignUpForm.fields(
                                texts,
                                filled.path(),
                                filled.widget(),
                                filled.consent(),
                                filled.email(),
                                " aria-describedby=\"error\""),
                        texts.html("bio.signup.submit"),
                        back(texts, filled));
        return new PageFrame(language, brand).pageWithForm(state.status(), title, body);
    }

    /** Asks before anything is done: programs open links in mails too. @param key that was opened, one of ours */
    public static PublicPage askSignOff(PageLanguage language, Brand brand, String key) {
        PageTexts texts = PageTexts.in(language);
        String title = texts.html("signoff.title");
        String body = "<h1>%s</h1><p>%s</p><form method=\"post\" action=\"%s\"><button>%s</button></form>"
                .formatted(title, texts.html("signoff.text"), Html.text(SIGN_OFF + key), texts.html("signoff.submit"));
        return new PageFrame(language, brand).pageWithForm(200, title, body);
    }

    /** @param known false for a key that opens nothing, or nothing any more */
    public static PublicPage signedOff(PageLanguage language, Brand brand, boolean known) {
        PageTexts texts = PageTexts.in(language);
        String what = known ? "signoff.done" : "signoff.unknown";
        String title = texts.html(what + ".title");
        return new PageFrame(language, brand)
                .page(known ? 200 : 404, title, "<h1>%s</h1><p>%s</p>".formatted(title, texts.html(what + ".text")));
    }

    private static String back(PageTexts texts, Filled filled) {
        return "<a class=\"button\" href=\"%s\">%s</a>".formatted(Html.text(filled.path()), texts.html("bio.back"));
    }

    /**
     * What a visitor has filled in.
     *
     * @param path of the page
     * @param title of the form
     * @param email as it was typed
     */
    public record Filled(String path, String widget, String title, String consent, String email) {}
}
