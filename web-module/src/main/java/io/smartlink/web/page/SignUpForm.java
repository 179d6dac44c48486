package io.smartlink.web.page;

/** The fields of the form that takes addresses; the same on the page and on the answer to a faulty one. */
public final class SignUpForm {
    /** Where it posts to. */
    public static final String ACTION = "/-/sign-up";

    public static final String PAGE = "page";
    public static final String WIDGET = "widget";
    public static final String EMAIL = "email";
    public static final String CONSENT = "consent";

    /** People do not see this field; programs fill it in. */
    public static final String TRAP = "website";

    private SignUpForm() {}

    /**
     * @param path of the page
     * @param email as it was typed; empty for none yet
     * @param attributes of the field of the address
     */
    public static String fields(
            PageTexts texts, String path, String widget, String consent, String email, String attributes) {
        return """
                <input type="hidden" name="%s" value="%s"><input type="hidden" name="%s" value="%s">
                <label><b>%s</b><input type="email" name="%s" value="%s" required maxlength="254" autocomplete="email"%s></label>
                <div class="trap" aria-hidden="true"><label>%s<input name="%s" tabindex="-1" autocomplete="off"></label></div>
                <label class="agree"><input type="checkbox" name="%s" value="yes" required><span>%s</span></label>
                """.formatted(
                        PAGE,
                        Html.text(path),
                        WIDGET,
                        widget,
                        texts.html("bio.signup.email"),
                        EMAIL,
                        Html.text(email),
                        attributes,
                        texts.html("bio.signup.empty"),
                        TRAP,
                        CONSENT,
                        Html.text(consent));
    }
}
