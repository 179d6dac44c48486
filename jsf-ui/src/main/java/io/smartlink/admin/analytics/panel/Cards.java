package io.smartlink.admin.analytics.panel;

import io.smartlink.analytics.figure.Summary;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures above everything else. */
public final class Cards {
    private static final Set<String> OF_LINKS = Set.of("clicks", "scans");

    private final Summary now;
    private final @Nullable Summary before;

    private Cards(Summary now, @Nullable Summary before) {
        this.now = now;
        this.before = before;
    }

    /**
     * @param before the period before, as long as this one; null if it is not known
     * @param severalDays whether the figures are of more than one day, where visitors are counted by the day
     */
    public static List<Card> of(Summary now, @Nullable Summary before, boolean severalDays) {
        Cards cards = new Cards(now, before);
        List<Card> all = List.of(
                cards.card(
                        "clicks",
                        "Clicks",
                        "People who followed a link, scans included. Bots, link previews, prefetches and excluded addresses are no clicks.",
                        Summary::clicks),
                cards.card(
                        "scans",
                        "Scans",
                        "Clicks that came from a QR code. They are among the clicks.",
                        Summary::scans),
                severalDays
                        ? cards.card(
                                "visitors",
                                "Daily unique visitors",
                                "Different people per UTC day, added up over the days: who comes on three days counts three times. Nobody is followed from one day to the next.",
                                Summary::uniqueVisitors)
                        : cards.card(
                                "visitors",
                                "Unique visitors",
                                "Different people, told apart by a keyed hash that changes every UTC day and cannot be turned back into an address.",
                                Summary::uniqueVisitors),
                cards.card(
                        "bots",
                        "Bots",
                        "Programs that followed a link: crawlers, monitors, scripts, and whatever names no browser. They are no clicks.",
                        Summary::bots),
                cards.card(
                        "previews",
                        "Previews and prefetches",
                        "Chats and networks that made a preview of a link, and browsers that fetched it before anybody clicked. They are no clicks.",
                        summary -> summary.previews() + summary.prefetches()),
                cards.card(
                        "total",
                        "All visits",
                        "Every visit whatever came: clicks, bots, previews, prefetches, and visits from addresses that the account excludes.",
                        Summary::total));
        return Stream.concat(all.stream(), cards.fired()).toList();
    }

    /** Most accounts have no pixels, and need no card that says so. */
    private Stream<Card> fired() {
        boolean any = now.pixelsFired() > 0 || before != null && before.pixelsFired() > 0;
        return any
                ? Stream.of(card(
                        "fired",
                        "Pixels fired",
                        "Visits that told the providers of retargeting pixels: never those of visitors who have not agreed where they are asked, or whose browser sends Global Privacy Control. Known for days whose single visits are kept.",
                        Summary::pixelsFired))
                : Stream.empty();
    }

    /** Of a bio page, which is seen, and whose clicks are taps of its widgets. The parameters are those of {@link #of}. */
    public static List<Card> ofPage(Summary now, @Nullable Summary before, boolean severalDays) {
        Cards cards = new Cards(now, before);
        Card views = cards.card(
                "views",
                "Views",
                "How often people saw the page. Bots, link previews, prefetches and excluded addresses see none.",
                Summary::views);
        Card taps = cards.card(
                "clicks",
                "Taps",
                "How often people tapped something that leads on from the page, such as a button. Not among the views.",
                Summary::clicks);
        return Stream.concat(
                        Stream.of(views, taps),
                        of(now, before, severalDays).stream().filter(card -> !OF_LINKS.contains(card.id())))
                .toList();
    }

    /** The same of a QR code, whose clicks are all scans. */
    public static List<Card> ofScans(List<Card> cards) {
        return cards.stream().filter(card -> !card.id().equals("clicks")).toList();
    }

    private Card card(String id, String name, String definition, ToLongFunction<Summary> figure) {
        long value = figure.applyAsLong(now);
        return new Card(
                id, name, definition, value, before == null ? null : new Change(value, figure.applyAsLong(before)));
    }
}
