package io.smartlink.bio.adapter;

import io.smartlink.bio.media.MediaId;
import io.smartlink.bio.page.ButtonShape;
import io.smartlink.bio.page.Color;
import io.smartlink.bio.page.LanguageTag;
import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.page.PageFont;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.page.Theme;
import io.smartlink.bio.page.ThemePreset;
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
import io.smartlink.bio.widget.SocialLink;
import io.smartlink.bio.widget.SocialNetwork;
import io.smartlink.bio.widget.TextBlock;
import io.smartlink.bio.widget.Video;
import io.smartlink.bio.widget.Widget;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.VcardTarget;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A page that has every kind of widget, in the order of the kinds. */
public final class WholePage {
    private static final Instant START = Instant.parse("2027-01-01T00:00:00Z");

    private WholePage() {}

    public static PageContent content() {
        MediaId image = new MediaId("picture-1");
        Destination shop = new Destination("https://shop.example/a?b=%2B");
        Picture picture = new Picture(image, "A red door", "At home", shop);
        SocialLink social = new SocialLink(SocialNetwork.MASTODON, new Destination("https://social.example/@ann"));
        List<Content> contents = List.of(
                new ButtonLink("Shop", shop, image, true),
                new Heading("What I do"),
                new TextBlock("One\n\nTwo & <three>"),
                picture,
                new Gallery(List.of(picture, new Picture(image, null, null, null))),
                new Video(new Destination("https://youtu.be/dQw4w9WgXcQ?t=3"), "Our film", image),
                new Music(new Destination("https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC"), "Our song"),
                new SocialIcons(List.of(social)),
                new Divider(Divider.Style.DOTS),
                new ContactCard("Save me", contact()),
                new SignUp("News", "I agree to get news.", "Send", "Thank you"),
                new Countdown("Opening", START, "We are open"),
                new Place("Alexanderplatz 1\nBerlin", new BigDecimal("52.521900"), new BigDecimal("13.413200")),
                new Faq(List.of(new Faq.Question("Why?", "Because."))),
                new ProductCard("Mug", "Holds tea", "12,90 €", image, shop, "Buy"),
                new FileDownload("Menu", new MediaId("file-1")));
        List<Widget> widgets = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            widgets.add(
                    new Widget("w" + i, i == 1 ? START : null, i == 1 ? START.plusSeconds(1) : null, contents.get(i)));
        }
        return new PageContent(
                new Profile("Ann Example", "Potter\nBerlin", image, List.of(social)),
                widgets,
                new Theme(
                        ThemePreset.OCEAN,
                        PageFont.SERIF,
                        ButtonShape.PILL,
                        new Color("#FFFFFF"),
                        null,
                        null,
                        null,
                        null),
                new Seo("Ann", "Pots and mugs", image, true, new LanguageTag("pt-BR")));
    }

    private static VcardTarget contact() {
        return new VcardTarget(
                VcardTarget.VERSION_3,
                null,
                "Ann",
                null,
                "Example",
                null,
                null,
                null,
                List.of(new VcardTarget.Phone("cell", "+49 30 1234567")),
                List.of(),
                List.of("https://ann.example/"),
                List.of(),
                null,
                null,
                null);
    }
}
