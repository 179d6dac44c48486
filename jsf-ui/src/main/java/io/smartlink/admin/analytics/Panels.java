package io.smartlink.admin.analytics;

import io.smartlink.admin.analytics.state.PageState;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.VisitScope;
import java.util.ArrayList;
import java.util.List;

/** Which lists a page shows, in which cards: more about a link, links themselves where there are several. */
final class Panels {
    private Panels() {}

    /** A card and what its lists are by. */
    record Panel(String id, String title, List<Dimension> dimensions) {}

    static List<Panel> of(PageState state) {
        List<Panel> panels = new ArrayList<>();
        VisitScope scope = state.scope();
        if (scope instanceof VisitScope.OfLink) {
            panels.add(new Panel(
                    "choices", "Chosen by the link", List.of(Dimension.RULE, Dimension.VARIANT, Dimension.KEYWORD)));
        } else if (scope instanceof VisitScope.OfPage) {
            panels.add(new Panel("widgets", "Taps", List.of(Dimension.WIDGET)));
        } else if (scope instanceof VisitScope.OfQrCode) {
            panels.add(new Panel("sources", "Sources", List.of(Dimension.REFERRER))); // by one channel, to one item
        } else if (scope instanceof VisitScope.OfDomain) {
            panels.add(new Panel("links", "Links", List.of(Dimension.LINK)));
        } else {
            panels.add(new Panel("links", "Links", List.of(Dimension.LINK, Dimension.DOMAIN)));
        }
        if (!(scope instanceof VisitScope.OfQrCode)) {
            panels.add(new Panel("sources", "Sources", List.of(Dimension.REFERRER, Dimension.CHANNEL)));
        }
        panels.add(new Panel("places", "Places", List.of(Dimension.COUNTRY, Dimension.REGION, Dimension.CITY)));
        panels.add(new Panel("programs", "Devices", programs(state)));
        panels.add(new Panel("languages", "Languages", List.of(Dimension.LANGUAGE)));
        panels.add(new Panel(
                "utm",
                "UTM",
                List.of(
                        Dimension.UTM_SOURCE,
                        Dimension.UTM_MEDIUM,
                        Dimension.UTM_CAMPAIGN,
                        Dimension.UTM_TERM,
                        Dimension.UTM_CONTENT)));
        return panels;
    }

    /** Versions say something only once it is known of what. */
    private static List<Dimension> programs(PageState state) {
        List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.BROWSER, Dimension.OS, Dimension.DEVICE));
        if (state.filters().containsKey(Dimension.BROWSER)) {
            dimensions.add(1, Dimension.BROWSER_VERSION);
        }
        if (state.filters().containsKey(Dimension.OS)) {
            dimensions.add(dimensions.indexOf(Dimension.OS) + 1, Dimension.OS_VERSION);
        }
        return dimensions;
    }
}
