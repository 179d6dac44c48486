package io.smartlink.web.bio;

import io.smartlink.bio.media.MediaId;
import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.page.Theme;
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
import io.smartlink.media.form.PictureSize;
import io.smartlink.pixel.PixelTag;
import io.smartlink.redirect.fire.FireTerms;
import io.smartlink.web.fire.FireReport;
import io.smartlink.web.page.PageLanguage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A page with every kind of widget. */
final class SamplePage {
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final MediaId PICTURE = new MediaId("0P1C7VRE00000");

    private static final Map<MediaId, PictureSize> SIZES = Map.of(PICTURE, new PictureSize(1200, 800));
    private static final Destination SHOP = new Destination("https://shop.example/a?b=%2B&c=1");

    private SamplePage() {}

    static ShownPage shown(PageContent content) {
        return new ShownPage(content, SIZES, "https://go.brand.example", "/ann", PageLanguage.EN, NOW, false, null);
    }

    static ShownPage firing(PageContent content, FireTerms terms, List<PixelTag> tags) {
        return firing(content, terms, tags, PageLanguage.EN);
    }

    static ShownPage firing(PageContent content, FireTerms terms, List<PixelTag> tags, PageLanguage language) {
        PageFire fire = new PageFire(tags, terms, new FireReport("/ann", "ticket"));
        return new ShownPage(content, SIZES, "https://go.brand.example", "/ann", language, NOW, false, fire);
    }

    static ShownPage draft(PageContent content) {
        return new ShownPage(content, SIZES, "https://go.brand.example", "/ann", PageLanguage.EN, NOW, true, null);
    }

    static PageContent of(Theme theme, Widget... widgets) {
        return new PageContent(new Profile("Ann Example", null, null, List.of()), List.of(widgets), theme, Seo.NONE);
    }

    /** Ids are w0, w1, ... in the order of the kinds. */
    static PageContent whole(Theme theme) {
        List<SocialLink> everywhere = Arrays.stream(SocialNetwork.values())
                .map(network -> new SocialLink(network, new Destination("https://social.example/" + network)))
                .toList();
        Picture picture = new Picture(PICTURE, "A red door", "At the studio, 2026", SHOP);
        Picture bare = new Picture(PICTURE, null, null, null);
        List<Content> contents = List.of(
                new ButtonLink("Visit the shop", SHOP, PICTURE, true),
                new ButtonLink("Book a pottery class", SHOP, null, false),
                new Heading("What I do"),
                new TextBlock(
                        "I throw pots & mugs in a small studio in Berlin.\nEach one is <unique>.\n\nOrders by mail."),
                picture,
                new Gallery(List.of(bare, picture, bare, bare, bare, bare)),
                new Video(new Destination("https://youtu.be/dQw4w9WgXcQ"), "A day in the studio", PICTURE),
                new Video(new Destination("https://vimeo.com/76979871"), "How a bowl is thrown", null),
                new Music(
                        new Destination("https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC"),
                        "The playlist of the studio"),
                new SocialIcons(everywhere),
                new Divider(Divider.Style.DOTS),
                new ContactCard(null, contact()),
                new SignUp(
                        "News from the kiln",
                        "I agree to get a mail when new pots are there, about once a month. I can sign off at any time.",
                        null,
                        null),
                new Countdown("The winter sale begins", NOW.plusSeconds(400_000), "The sale is on"),
                new Place("Alexanderplatz 1\n10178 Berlin", new BigDecimal("52.5219"), new BigDecimal("13.4132")),
                new Faq(List.of(
                        new Faq.Question("Do you ship abroad?", "Yes, all over Europe.\n\nAsk me for other places."),
                        new Faq.Question("Are they safe in a dishwasher?", "They are."))),
                new ProductCard("Mug \"Ocean\"", "Holds tea, 300 ml.", "29,90 €", PICTURE, SHOP, "Buy now"),
                new FileDownload("Price list (PDF)", new MediaId("0F11E00000000")));
        List<Widget> widgets = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            widgets.add(new Widget("w" + i, null, null, contents.get(i)));
        }
        return new PageContent(
                new Profile(
                        "Ann Example",
                        "Potter in Berlin.\nMugs, bowls and classes.",
                        PICTURE,
                        everywhere.subList(0, 5)),
                widgets,
                theme,
                new Seo("Ann Example, potter", "Pots & mugs", PICTURE, false, null));
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
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
