package io.smartlink.web.page;

import java.util.Locale;

/** A page that says the same of every link. */
public enum PageKind {
    NOT_FOUND(404, Icon.BROKEN_LINK),
    /** Not before its start. No date, because the visitor's time zone is unknown. */
    NOT_YET(404, Icon.CLOCK),
    EXPIRED(410, Icon.CLOCK),
    /** Archived by its owner, or stopped by us: strangers are not told which. */
    GONE(410, Icon.BROKEN_LINK),
    /** Of an account that is suspended. */
    DISABLED(410, Icon.BROKEN_LINK),
    WRONG_METHOD(405, Icon.BROKEN_LINK),
    /** Nobody knows whether there is such a link: never a 404. */
    UNAVAILABLE(503, Icon.CLOCK);

    private final int status;
    private final Icon icon;

    PageKind(int status, Icon icon) {
        this.status = status;
        this.icon = icon;
    }

    public int status() {
        return status;
    }

    PublicPage render(PageLanguage language, Brand brand) {
        PageTexts texts = PageTexts.in(language);
        String key = name().toLowerCase(Locale.ROOT);
        String title = texts.html(key + ".title");
        String body = "%s<h1>%s</h1><p>%s</p>".formatted(icon.svg(), title, texts.html(key + ".text"));
        return new PageFrame(language, brand).page(status, title, body);
    }
}
