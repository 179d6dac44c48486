package io.smartlink.web.bio;

import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.widget.Countdown;
import io.smartlink.bio.widget.Frame;
import io.smartlink.bio.widget.SignUp;
import io.smartlink.bio.widget.SocialIcons;
import io.smartlink.bio.widget.SocialLink;
import io.smartlink.bio.widget.SocialNetwork;
import io.smartlink.bio.widget.Widget;
import io.smartlink.redirect.page.PageTap;
import io.smartlink.web.fire.FireScript;
import io.smartlink.web.page.Html;
import io.smartlink.web.page.PageTexts;
import io.smartlink.web.page.PublicPage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A bio page as HTML. Everything works without its script, which only swaps a player in where a link would lead to it, and
 * lets countdowns run. Nothing is loaded from anybody else before a tap: the policy names the sites of the players, and
 * nothing but them. A page that fires pixels has a script more and names their providers, for the one visitor that it is
 * made for.
 */
public final class BioPage {
    private static final String SCRIPT = Resources.text("bio.js");
    private static final String SCRIPT_SOURCE = Resources.hashSource(SCRIPT);

    private final ShownPage page;
    private final PageContent content;
    private final List<Widget> widgets;
    private final Pictures pictures;
    private final PageTexts texts;
    private final @Nullable PageFire fire;
    private final @Nullable FireScript fireScript;

    private BioPage(ShownPage page) {
        this.page = page;
        this.content = page.content();
        this.widgets = page.widgets();
        this.pictures = new Pictures(page.pictures());
        this.texts = PageTexts.in(page.language());
        this.fire = page.fire();
        this.fireScript = fire == null ? null : fire.script();
    }

    /** The page, 200. */
    public static PublicPage of(ShownPage page) {
        return new BioPage(page).rendered();
    }

    private PublicPage rendered() {
        String style = PageStyle.of(content.theme()) + (fire == null ? "" : fire.style());
        return new PublicPage(200, page.language(), policy(style), html(style));
    }

    private String html(String style) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                %s<style>%s</style>
                </head>
                <body%s>
                %s%s<main>
                %s%s</main>
                %s%s%s</body>
                </html>
                """.formatted(
                        page.lang(),
                        head(),
                        style,
                        PageStyle.bodyClass(content.theme()),
                        Signs.outlines(networks()),
                        fire == null ? "" : fire.question(texts),
                        profile(content.profile()),
                        widgets.stream().map(new WidgetHtml(page, pictures)::of).collect(Collectors.joining()),
                        fire == null ? "" : fire.takingBack(texts),
                        needsScript() ? "<script>" + SCRIPT + "</script>\n" : "",
                        fireScript == null ? "" : fireScript.html());
    }

    private String head() {
        Seo seo = content.seo();
        Profile profile = content.profile();
        String title = Html.text(seo.title() == null ? profile.name() : seo.title());
        String told = seo.description() == null ? profile.text() : seo.description();
        String description =
                told == null ? "" : Html.text(told.replaceAll("\\s+", " ").strip());
        String picture = pictures.preview(seo.image());
        String image = picture == null ? pictures.preview(profile.avatar()) : picture;
        return "<title>" + title + "</title>\n"
                + meta("name", "description", description)
                + (seo.noindex() || page.draft() ? meta("name", "robots", "noindex") : "")
                + "<link rel=\"canonical\" href=\"" + Html.text(url()) + "\">\n"
                + meta("property", "og:type", "profile")
                + meta("property", "og:title", title)
                + meta("property", "og:description", description)
                + meta("property", "og:url", Html.text(url()))
                + (image == null ? "" : meta("property", "og:image", Html.text(page.baseUrl() + image)))
                + meta("name", "twitter:card", picture == null ? "summary" : "summary_large_image")
                + meta(
                        "name",
                        "theme-color",
                        content.theme().palette().background().text());
    }

    private String url() {
        return page.baseUrl() + page.path();
    }

    private static String meta(String kind, String name, String html) {
        return html.isEmpty() ? "" : "<meta %s=\"%s\" content=\"%s\">\n".formatted(kind, name, html);
    }

    private String profile(Profile profile) {
        return "<header>"
                + pictures.img(profile.avatar(), "", "104px", "face")
                + "<h1>" + Html.text(profile.name()) + "</h1>"
                + (profile.text() == null ? "" : "<p>" + WidgetHtml.lines(profile.text()) + "</p>")
                + (profile.social().isEmpty()
                        ? ""
                        : Signs.row(
                                profile.social(),
                                place -> page.href(PageTap.PROFILE, place),
                                page.draft() ? WidgetHtml.ELSEWHERE : ""))
                + "</header>\n";
    }

    private List<SocialNetwork> networks() {
        return Stream.concat(
                        content.profile().social().stream(),
                        widgets.stream()
                                .map(Widget::content)
                                .filter(SocialIcons.class::isInstance)
                                .flatMap(icons -> ((SocialIcons) icons).links().stream()))
                .map(SocialLink::network)
                .toList();
    }

    private boolean needsScript() {
        return frames().findAny().isPresent()
                || widgets.stream().anyMatch(widget -> widget.content() instanceof Countdown);
    }

    private Stream<Frame> frames() {
        return widgets.stream().map(widget -> widget.content().frame()).filter(Objects::nonNull);
    }

    private String policy(String style) {
        Set<String> scripts = new LinkedHashSet<>();
        Set<String> images = new LinkedHashSet<>(List.of("'self'"));
        Set<String> connections = new LinkedHashSet<>();
        Set<String> frames = frames().map(Frame::origin).sorted().collect(Collectors.toCollection(LinkedHashSet::new));
        if (needsScript()) {
            scripts.add(SCRIPT_SOURCE);
        }
        if (!frames.isEmpty() && !page.draft()) {
            connections.add("'self'");
        }
        if (fireScript != null) {
            scripts.addAll(fireScript.scripts());
            images.addAll(fireScript.images());
            connections.addAll(fireScript.connections());
            frames.addAll(fireScript.frames());
        }
        boolean form = !page.draft() && widgets.stream().anyMatch(widget -> widget.content() instanceof SignUp);
        return "default-src 'none'; style-src " + Resources.hashSource(style)
                + directive("img-src", images)
                + directive("script-src", scripts)
                + directive("connect-src", connections)
                + directive("frame-src", frames)
                + "; base-uri 'none'; form-action " + (form ? "'self'" : "'none'")
                + "; frame-ancestors " + (page.draft() ? "'self'" : "'none'");
    }

    private static String directive(String name, Set<String> sources) {
        return sources.isEmpty() ? "" : "; " + name + " " + String.join(" ", sources);
    }
}
