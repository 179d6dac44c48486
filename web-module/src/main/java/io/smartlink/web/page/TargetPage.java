package io.smartlink.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Shows where a link goes, without going there: the answer to {@code /<slug>+}. */
public final class TargetPage {
    /** From here on a destination scrolls by itself, so that what follows it stays in sight. */
    private static final int LONG = 400;

    private final TargetView view;
    private final PageLanguage language;
    private final PageTexts texts;

    private TargetPage(TargetView view, PageLanguage language) {
        this.view = view;
        this.language = language;
        this.texts = PageTexts.in(language);
    }

    public static PublicPage of(PageLanguage language, Brand brand, TargetView view) {
        TargetPage page = new TargetPage(view, language);
        return new PageFrame(language, brand).page(200, page.texts.html("target.title"), page.body());
    }

    private String body() {
        return "<h1>%s</h1>\n%s<dl>\n%s</dl>\n%s%s"
                .formatted(texts.html("target.title"), notes(), facts(), view.isOpen() ? open() : "", report());
    }

    private String notes() {
        if (view.notes().isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ul>\n");
        for (TargetNote note : view.notes()) {
            html.append(note == TargetNote.BLOCKED ? "<li class=\"warning\">" : "<li>")
                    .append(texts.html(note.key()))
                    .append("</li>\n");
        }
        return html.append("</ul>\n").toString();
    }

    private String facts() {
        StringBuilder html = new StringBuilder(fact("target.short_url", bdi(view.shortUrl())));
        if (view.destination() != null) {
            html.append(fact("target.destination", destination(view.destination())));
        }
        if (view.title() != null) {
            html.append(fact("target.name", bdi(view.title())));
        }
        if (view.createdAt() != null) {
            html.append(fact("target.since", date(view.createdAt())));
        }
        return html.toString();
    }

    private String fact(String key, String html) {
        return "<dt>%s</dt>\n<dd>%s</dd>\n".formatted(texts.html(key), html);
    }

    private String destination(String destination) {
        ShownDestination shown = ShownDestination.of(destination);
        String text = "<span class=\"url\" dir=\"ltr\">%s<b>%s</b>%s</span>"
                .formatted(Html.text(shown.before()), Html.text(shown.host()), Html.text(shown.after()));
        String linked = view.isOpen() && shown.isWebUrl()
                ? "<a href=\"%s\" rel=\"nofollow noopener noreferrer\">%s</a>".formatted(Html.text(shown.text()), text)
                : text;
        String readable = shown.readableHost()
                .map(host -> "<p>" + texts.html("target.readable", bdi(host)) + "</p>")
                .orElse("");
        return (shown.text().length() > LONG ? "<div class=\"long\" tabindex=\"0\">" + linked + "</div>" : linked)
                + readable;
    }

    private String report() {
        return "<p class=\"aside\"><a href=\"%s?%s=%s\">%s</a></p>"
                .formatted(
                        ReportPage.ACTION,
                        ReportPage.ADDRESS,
                        Html.text(URLEncoder.encode(hostAndPath(view.shortUrl()), StandardCharsets.UTF_8)),
                        texts.html("report.link"));
    }

    /** As people would write it down; the form asks for no more. */
    private static String hostAndPath(String shortUrl) {
        return shortUrl.replaceFirst("^[a-z]+://([^/:]+)(:[0-9]+)?", "$1");
    }

    /** By its short URL, so that its rules hold and the click counts. */
    private String open() {
        return Html.isWebUrl(view.shortUrl())
                ? "<a class=\"button\" href=\"%s\">%s</a>"
                        .formatted(Html.text(view.shortUrl()), texts.html("target.open"))
                : "";
    }

    /** The day in UTC, because the visitor's time zone is unknown. */
    private String date(Instant instant) {
        var day = instant.atZone(ZoneOffset.UTC).toLocalDate();
        String text = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
        return "<time datetime=\"%s\">%s</time>".formatted(day, Html.text(text));
    }

    /** Text of strangers, which cannot turn the direction of what stands around it. */
    private static String bdi(String value) {
        return "<bdi>" + Html.text(value) + "</bdi>";
    }
}
