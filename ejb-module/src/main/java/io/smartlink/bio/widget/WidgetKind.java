package io.smartlink.bio.widget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of {@link Content} that a page is made of. */
public enum WidgetKind {
    BUTTON(ButtonLink.class),
    HEADING(Heading.class),
    TEXT(TextBlock.class),
    IMAGE(Picture.class),
    GALLERY(Gallery.class),
    VIDEO(Video.class),
    MUSIC(Music.class),
    SOCIAL(SocialIcons.class),
    DIVIDER(Divider.class),
    CONTACT(ContactCard.class),
    SIGNUP(SignUp.class),
    COUNTDOWN(Countdown.class),
    MAP(Place.class),
    FAQ(Faq.class),
    PRODUCT(ProductCard.class),
    FILE(FileDownload.class);

    private final Class<? extends Record> form;

    WidgetKind(Class<? extends Record> form) {
        this.form = form;
    }

    /** The word that stands in the database, the API and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The record that a content of this kind is; it is a {@link Content}. */
    public Class<? extends Record> form() {
        return form;
    }

    public static Optional<WidgetKind> tryParse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
