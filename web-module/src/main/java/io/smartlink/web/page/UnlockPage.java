package io.smartlink.web.page;

/** Asks for the password of a protected link. Shows nothing of where it leads. */
public final class UnlockPage {
    /** Where the form posts its fields {@value #TO} and {@value #PASSWORD} to. */
    public static final String ACTION = "/-/unlock";

    public static final String TO = "to";
    public static final String PASSWORD = "password";

    private UnlockPage() {}

    /** @param to raw path and query that the visitor asked for; comes back in the form as it is */
    public static PublicPage of(PageLanguage language, Brand brand, String to, UnlockState state) {
        PageTexts texts = PageTexts.in(language);
        String title = texts.html("unlock.title");
        String error = state.errorKey().map(texts::html).orElse("");
        String body = """
                %s<h1>%s</h1><p>%s</p>
                <form method="post" action="%s">
                <input type="hidden" name="%s" value="%s">
                <label for="password">%s</label>
                <input type="password" id="password" name="%s" required autofocus autocomplete="off"%s>
                %s<button>%s</button>
                </form>
                """.formatted(
                        Icon.LOCK.svg(),
                        title,
                        texts.html("unlock.text"),
                        ACTION,
                        TO,
                        Html.text(to),
                        texts.html("unlock.password"),
                        PASSWORD,
                        error.isEmpty() ? "" : " aria-invalid=\"true\" aria-describedby=\"error\"",
                        error.isEmpty() ? "" : "<p class=\"error\" id=\"error\">" + error + "</p>\n",
                        texts.html("unlock.submit"));
        return new PageFrame(language, brand).pageWithForm(state.status(), title, body);
    }
}
