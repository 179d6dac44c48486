package io.smartlink.admin.bio.widget;

import static io.smartlink.admin.bio.widget.Input.FILE;
import static io.smartlink.admin.bio.widget.Input.IMAGE;
import static io.smartlink.admin.bio.widget.Input.LINE;
import static io.smartlink.admin.bio.widget.Input.MOMENT;
import static io.smartlink.admin.bio.widget.Input.NUMBER;
import static io.smartlink.admin.bio.widget.Input.PHOTO;
import static io.smartlink.admin.bio.widget.Input.SWITCH;
import static io.smartlink.admin.bio.widget.Input.TEXT;
import static io.smartlink.admin.bio.widget.Input.URL;

import io.smartlink.admin.bio.widget.Field.Option;
import io.smartlink.bio.widget.Divider;
import io.smartlink.bio.widget.SocialNetwork;
import io.smartlink.bio.widget.WidgetKind;
import io.smartlink.link.target.VcardTarget;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the store offers: every kind of widget, with the fields of its editor. */
public final class WidgetStore {
    private static final String ALT_HINT =
            "What it shows, for those who do not see it. Empty only for pure decoration.";
    private static final List<Option> NETWORKS = Arrays.stream(SocialNetwork.values())
            .map(network -> new Option(network.toString(), network.label()))
            .toList();
    private static final List<Option> DIVIDERS = Arrays.stream(Divider.Style.values())
            .map(style -> new Option(style.toString(), capital(style.toString())))
            .toList();

    private static final List<StoreItem> ITEMS = List.of(
            StoreItem.of(
                    WidgetKind.BUTTON,
                    "Button",
                    "pi-link",
                    "Leads somewhere",
                    Field.of("label", "Words on the button", LINE),
                    Field.of("destination", "Where it leads", URL),
                    Field.of("image", "Small picture", IMAGE),
                    Field.of("highlighted", "Stands out among the others", SWITCH)),
            StoreItem.of(WidgetKind.HEADING, "Heading", "pi-bars", "Begins a part", Field.of("text", "Heading", LINE)),
            StoreItem.of(
                    WidgetKind.TEXT,
                    "Text",
                    "pi-align-left",
                    "A few words",
                    Field.of("text", "Text", TEXT, "An empty line begins a paragraph.")),
            StoreItem.of(WidgetKind.IMAGE, "Picture", "pi-image", "One picture", picture()),
            StoreItem.of(WidgetKind.GALLERY, "Gallery", "pi-images", "Pictures side by side")
                    .with(new FieldRows("pictures", "Pictures", "picture", List.of(picture()))),
            StoreItem.of(
                    WidgetKind.VIDEO,
                    "Video",
                    "pi-youtube",
                    "YouTube or Vimeo",
                    Field.of("url", "Address of the video", URL, "Nothing is loaded from there before a visitor taps."),
                    Field.of("title", "Title", LINE),
                    Field.of("cover", "Picture until then", IMAGE)),
            StoreItem.of(
                    WidgetKind.MUSIC,
                    "Music",
                    "pi-volume-up",
                    "Spotify or SoundCloud",
                    Field.of("url", "Address of the music", URL, "Nothing is loaded from there before a visitor taps."),
                    Field.of("title", "Title", LINE)),
            StoreItem.of(WidgetKind.SOCIAL, "Social icons", "pi-share-alt", "Where else you are")
                    .with(new FieldRows("links", "Icons", "icon", social())),
            StoreItem.of(
                    WidgetKind.DIVIDER,
                    "Divider",
                    "pi-minus",
                    "Between two parts",
                    Field.choice("style", "Looks like", DIVIDERS)),
            StoreItem.of(
                            WidgetKind.CONTACT,
                            "Contact card",
                            "pi-id-card",
                            "Saved to the phone",
                            Field.of("label", "Words on the button", LINE),
                            Field.of("contact.givenName", "Given name", LINE),
                            Field.of("contact.familyName", "Family name", LINE),
                            Field.of("contact.organization", "Organisation", LINE),
                            Field.of("contact.title", "Position", LINE),
                            Field.of("contact.note", "Note", TEXT),
                            Field.of("contact.photo", "Photo", PHOTO, "Saved with the contact, as JPEG or PNG."))
                    .with(
                            new FieldRows(
                                    "contact.phones",
                                    "Phones",
                                    "phone",
                                    List.of(
                                            Field.choice("type", "Kind", kinds(VcardTarget.PHONE_TYPES)),
                                            Field.of("number", "Number", LINE))),
                            new FieldRows(
                                    "contact.emails",
                                    "E-mail addresses",
                                    "e-mail address",
                                    List.of(
                                            Field.choice("type", "Kind", kinds(VcardTarget.PLACES)),
                                            Field.of("address", "Address", LINE))),
                            new FieldRows("contact.urls", "Websites", "website", List.of(Field.of("", "Address", URL))),
                            new FieldRows(
                                    "contact.addresses",
                                    "Postal addresses",
                                    "postal address",
                                    List.of(
                                            Field.choice("type", "Kind", kinds(VcardTarget.PLACES)),
                                            Field.of("street", "Street", LINE),
                                            Field.of("postalCode", "Postal code", LINE),
                                            Field.of("city", "City", LINE),
                                            Field.of("region", "Region", LINE),
                                            Field.of("country", "Country", LINE)))),
            StoreItem.of(
                    WidgetKind.SIGNUP,
                    "E-mail sign-up",
                    "pi-envelope",
                    "Gathers addresses",
                    Field.of("title", "Title", LINE),
                    Field.of("consent", "What visitors agree to", TEXT, "Kept with each address that signs up."),
                    Field.of("button", "Words on the button", LINE),
                    Field.of("thanks", "Words of thanks", LINE)),
            StoreItem.of(
                    WidgetKind.COUNTDOWN,
                    "Countdown",
                    "pi-clock",
                    "Until something begins",
                    Field.of("title", "What begins", LINE),
                    Field.of("to", "When", MOMENT),
                    Field.of("finished", "What is said afterwards", LINE, "Left empty: the widget disappears then.")),
            StoreItem.of(
                    WidgetKind.MAP,
                    "Map",
                    "pi-map-marker",
                    "Where to find you",
                    Field.of("address", "Address", TEXT),
                    Field.of("latitude", "Latitude", NUMBER, "Such as 52.5219. Left empty: a link to a search."),
                    Field.of("longitude", "Longitude", NUMBER)),
            StoreItem.of(WidgetKind.FAQ, "Questions", "pi-question-circle", "And their answers")
                    .with(new FieldRows(
                            "questions",
                            "Questions",
                            "question",
                            List.of(Field.of("question", "Question", LINE), Field.of("answer", "Answer", TEXT)))),
            StoreItem.of(
                    WidgetKind.PRODUCT,
                    "Product",
                    "pi-shopping-bag",
                    "Sold elsewhere",
                    Field.of("name", "Name", LINE),
                    Field.of("description", "Description", TEXT),
                    Field.of("price", "Price", LINE, "As people read it, such as 12.90 €."),
                    Field.of("image", "Picture", IMAGE),
                    Field.of("destination", "Where it is sold", URL),
                    Field.of("button", "Words on the button", LINE)),
            StoreItem.of(
                    WidgetKind.FILE,
                    "File",
                    "pi-download",
                    "To be saved",
                    Field.of("label", "Words on the button", LINE),
                    Field.of("file", "File", FILE)));

    private WidgetStore() {}

    /** All kinds, in the order of the shelf. */
    public static List<StoreItem> items() {
        return ITEMS;
    }

    public static StoreItem of(WidgetKind kind) {
        return ITEMS.stream().filter(item -> item.kind() == kind).findFirst().orElseThrow();
    }

    /** The fields of a row of social icons, which the profile has too. */
    public static List<Field> social() {
        return List.of(Field.choice("network", "Network", NETWORKS), Field.of("destination", "Where it leads", URL));
    }

    private static Field[] picture() {
        return new Field[] {
            Field.of("image", "Picture", IMAGE),
            Field.of("alt", "Description", LINE, ALT_HINT),
            Field.of("caption", "Caption", LINE),
            Field.of("destination", "Where a tap leads", URL)
        };
    }

    private static List<Option> kinds(List<String> words) {
        return Stream.concat(
                        Stream.of(new Option("", "any")), words.stream().map(word -> new Option(word, capital(word))))
                .toList();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
