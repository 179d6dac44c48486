package io.smartlink.web.bio;

import io.smartlink.bio.widget.ButtonLink;
import io.smartlink.bio.widget.ContactCard;
import io.smartlink.bio.widget.Content;
import io.smartlink.bio.widget.Countdown;
import io.smartlink.bio.widget.Divider;
import io.smartlink.bio.widget.Faq;
import io.smartlink.bio.widget.FileDownload;
import io.smartlink.bio.widget.Gallery;
import io.smartlink.bio.widget.Heading;
import io.smartlink.bio.widget.Music;
import io.smartlink.bio.widget.Picture;
import io.smartlink.bio.widget.Place;
import io.smartlink.bio.widget.ProductCard;
import io.smartlink.bio.widget.SignUp;
import io.smartlink.bio.widget.SocialIcons;
import io.smartlink.bio.widget.TextBlock;
import io.smartlink.bio.widget.Video;
import io.smartlink.bio.widget.Widget;
import io.smartlink.web.page.Html;
import io.smartlink.web.page.PageTexts;
import java.util.Objects;

/** Each kind of widget as HTML. Pictures, players and maps are {@link SceneHtml}'s, forms and the like {@link CardHtml}'s. */
final class WidgetHtml {
    /** Of links of a draft, which is looked at inside the console. */
    static final String ELSEWHERE = " target=\"_blank\" rel=\"noopener noreferrer\"";

    private final ShownPage page;
    private final Pictures pictures;
    private final PageTexts texts;
    private final SceneHtml scenes;
    private final CardHtml cards;

    WidgetHtml(ShownPage page, Pictures pictures) {
        this.page = page;
        this.pictures = pictures;
        this.texts = PageTexts.in(page.language());
        this.scenes = new SceneHtml(page, pictures, texts);
        this.cards = new CardHtml(page, texts);
    }

    String of(Widget widget) {
        String id = widget.id();
        Content content = widget.content();
        return switch (widget.kind()) {
            case BUTTON -> button(id, (ButtonLink) content);
            case HEADING -> "<h2 class=\"section\">" + Html.text(((Heading) content).text()) + "</h2>\n";
            case TEXT -> "<div class=\"text\">" + paragraphs(((TextBlock) content).text()) + "</div>\n";
            case IMAGE -> scenes.picture(id, (Picture) content);
            case GALLERY -> scenes.gallery(id, (Gallery) content);
            case VIDEO -> scenes.video(id, (Video) content);
            case MUSIC -> scenes.music(id, (Music) content);
            case SOCIAL -> Signs.row(((SocialIcons) content).links(), place -> page.href(id, place), attributes());
            case DIVIDER -> "<hr class=\"" + Objects.requireNonNull(((Divider) content).style()) + "\">\n";
            case CONTACT -> contact(id, (ContactCard) content);
            case SIGNUP -> cards.signUp(id, (SignUp) content);
            case COUNTDOWN -> cards.countdown((Countdown) content);
            case MAP -> scenes.place(id, (Place) content);
            case FAQ -> cards.faq((Faq) content);
            case PRODUCT -> product(id, (ProductCard) content);
            case FILE -> file(id, (FileDownload) content);
        };
    }

    private String button(String id, ButtonLink button) {
        String picture = pictures.img(button.image(), "", "36px", "");
        return link(id, button.highlighted() ? "button loud" : "button")
                + picture
                + "<span>" + Html.text(button.label()) + "</span>"
                + (picture.isEmpty() ? "" : "<i class=\"gap\"></i>") // the words stand in the middle of the button
                + "</a>\n";
    }

    private String contact(String id, ContactCard card) {
        String label = card.label() == null ? texts.html("bio.contact") : Html.text(card.label());
        return link(id, "button") + Signs.PERSON + "<span>" + label + "</span></a>\n";
    }

    private String file(String id, FileDownload file) {
        return link(id, "button") + Signs.SAVE + "<span>" + Html.text(file.label()) + "</span></a>\n";
    }

    private String product(String id, ProductCard product) {
        return "<article class=\"card product\">"
                + pictures.img(product.image(), "", "(min-width:37rem) 35rem, 92vw", "")
                + "<div><h2>" + Html.text(product.name()) + "</h2>"
                + (product.price() == null ? "" : "<p class=\"price\">" + Html.text(product.price()) + "</p>")
                + (product.description() == null ? "" : "<div>" + paragraphs(product.description()) + "</div>")
                + link(id, "button").replace("<a ", "<a aria-label=\"" + productLabel(product) + "\" ")
                + "<span>" + productButton(product) + "</span></a></div></article>\n";
    }

    /** Begins with the words that are seen (WCAG 2.2, 2.5.3). */
    private String productLabel(ProductCard product) {
        return productButton(product) + ": " + Html.text(product.name());
    }

    private String productButton(ProductCard product) {
        return product.button() == null ? texts.html("bio.product") : Html.text(product.button());
    }

    private String link(String id, String cssClass) {
        return "<a class=\"%s\" href=\"%s\"%s>".formatted(cssClass, Html.text(page.href(id, 0)), attributes());
    }

    private String attributes() {
        return page.draft() ? ELSEWHERE : "";
    }

    /** Lines as they are. */
    static String lines(String text) {
        return Html.text(text).replace("\n", "<br>");
    }

    /** An empty line begins a paragraph. */
    static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.split("\n\\s*\n")) {
            html.append("<p>").append(lines(paragraph.strip())).append("</p>");
        }
        return html.toString();
    }
}
