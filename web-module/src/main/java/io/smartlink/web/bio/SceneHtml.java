package io.smartlink.web.bio;

import io.smartlink.bio.widget.Frame;
import io.smartlink.bio.widget.Gallery;
import io.smartlink.bio.widget.Music;
import io.smartlink.bio.widget.Picture;
import io.smartlink.bio.widget.Place;
import io.smartlink.bio.widget.Video;
import io.smartlink.web.page.Html;
import io.smartlink.web.page.PageTexts;
import org.jspecify.annotations.Nullable;

/** Pictures, players and maps. What belongs to another site is a link to it; the page's script opens it in place. */
final class SceneHtml {
    private static final String WHOLE = "(min-width:37rem) 35rem, 92vw";
    private static final String TILE = "(min-width:37rem) 17rem, 45vw";
    private static final int MANY = 5;

    private final ShownPage page;
    private final Pictures pictures;
    private final PageTexts texts;

    SceneHtml(ShownPage page, Pictures pictures, PageTexts texts) {
        this.page = page;
        this.pictures = pictures;
        this.texts = texts;
    }

    String picture(String id, Picture picture) {
        String figure = figure(id, 0, picture, WHOLE);
        return figure.isEmpty() ? "" : "<figure class=\"picture\">" + figure + "</figure>\n";
    }

    String gallery(String id, Gallery gallery) {
        StringBuilder html = new StringBuilder(
                "<ul class=\"tiles%s\">".formatted(gallery.pictures().size() >= MANY ? " many" : ""));
        for (int i = 0; i < gallery.pictures().size(); i++) {
            String figure = figure(id, i, gallery.pictures().get(i), TILE);
            html.append(figure.isEmpty() ? "" : "<li><figure>" + figure + "</figure></li>");
        }
        return html.append("</ul>\n").toString();
    }

    private String figure(String id, int place, Picture picture, String cssWidth) {
        String image = pictures.img(picture.image(), picture.alt(), cssWidth, "");
        if (image.isEmpty()) {
            return "";
        }
        String linked = picture.destination() == null ? image : link(id, place, "") + image + "</a>";
        return picture.caption() == null
                ? linked
                : linked + "<figcaption>" + Html.text(picture.caption()) + "</figcaption>";
    }

    String video(String id, Video video) {
        String cover = pictures.img(video.cover(), "", WHOLE, "");
        String title = Html.text(video.title());
        String inside = cover.isEmpty() ? disc() + "<b>" + title + "</b>" : cover + disc() + "<b>" + title + "</b>";
        return embed(id, "", video.frame(), video.title(), cover.isEmpty() ? "play" : "play covered", inside);
    }

    String music(String id, Music music) {
        return embed(
                id,
                " low",
                music.frame(),
                music.title(),
                "play flat",
                disc() + "<b>" + Html.text(music.title()) + "</b>");
    }

    String place(String id, Place place) {
        Frame frame = place.frame();
        String map = frame == null
                ? ""
                : embed(
                        id,
                        " map",
                        frame,
                        place.address().replace('\n', ' '),
                        "play",
                        "<span class=\"disc\">" + Signs.PIN + "</span><b>" + texts.html("bio.map.show") + "</b>");
        return "<section class=\"card place\"><div><span class=\"pin\">" + Signs.PIN + "</span><address>"
                + Html.text(place.address()) + "</address></div><div class=\"chips\">"
                + chip(id, 0, "OpenStreetMap") + chip(id, 1, "Google") + chip(id, 2, "Apple")
                + "</div>" + map + "</section>\n";
    }

    private String chip(String id, int place, String name) {
        return link(id, place, " aria-label=\"" + texts.html("bio.map.open", name) + "\"") + name + "</a>";
    }

    private String embed(String id, String kind, @Nullable Frame frame, String title, String cssClass, String inside) {
        if (frame == null) {
            return "";
        }
        String href = Html.text(page.href(id, 0));
        return "<div class=\"card embed%s\" data-frame=\"%s\" data-title=\"%s\"%s>%s%s</a><p class=\"small\">%s</p></div>\n"
                .formatted(
                        kind,
                        Html.text(frame.url()),
                        Html.text(title),
                        page.draft() ? "" : " data-tap=\"" + href + "\"",
                        link(id, 0, " class=\"" + cssClass + "\""),
                        inside,
                        texts.html("bio.frame", Html.text(frame.provider())));
    }

    private static String disc() {
        return "<span class=\"disc\">" + Signs.PLAY + "</span>";
    }

    private String link(String id, int place, String attributes) {
        return "<a href=\"%s\"%s%s>"
                .formatted(Html.text(page.href(id, place)), attributes, page.draft() ? WidgetHtml.ELSEWHERE : "");
    }
}
