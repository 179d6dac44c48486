package io.smartlink.visit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the channel of a visit. The first that holds:
 *
 * <ol>
 *   <li>the scan marker of our QR codes: {@link Channel#QR};
 *   <li>a paid click's id in the query ({@code gclid}, {@code msclkid}, ...; not {@code fbclid}, which Facebook puts on
 *       every link): {@link Channel#ADS};
 *   <li>{@code utm_medium}, the visitor's or else the link's: {@code cpc}, {@code ppc}, {@code display}, {@code paid...} and
 *       the like are {@link Channel#ADS}, {@code email} and {@code newsletter} {@link Channel#EMAIL}, {@code social} and
 *       {@code sm} {@link Channel#SOCIAL}, {@code organic} and {@code search} {@link Channel#SEARCH};
 *   <li>a page of the very host that was visited (its unlock page, for example): {@link Channel#DIRECT};
 *   <li>the referrer's host or app by the list of sources, {@link Channel#OTHER} for what it does not know;
 *   <li>an app's own browser, told by the user agent: {@link Channel#SOCIAL}, that of Google's search app {@link
 *       Channel#SEARCH};
 *   <li>another {@code utm_medium}, such as {@code print}: {@link Channel#OTHER};
 *   <li>nothing at all: {@link Channel#DIRECT}.
 * </ol>
 *
 * Pure, and safe for many threads.
 */
public final class Channels {
    private static final List<String> PAID_CLICKS = List.of(
            "gclid",
            "gbraid",
            "wbraid",
            "dclid",
            "msclkid",
            "ttclid",
            "twclid",
            "li_fat_id",
            "ScCid",
            "rdt_cid",
            "epik",
            "qclid",
            "yclid",
            "tblci",
            "dicbo");

    private static final Map<String, Channel> MEDIUMS = Map.ofEntries(
            Map.entry("cpc", Channel.ADS),
            Map.entry("ppc", Channel.ADS),
            Map.entry("cpm", Channel.ADS),
            Map.entry("cpv", Channel.ADS),
            Map.entry("cpa", Channel.ADS),
            Map.entry("ad", Channel.ADS),
            Map.entry("ads", Channel.ADS),
            Map.entry("banner", Channel.ADS),
            Map.entry("display", Channel.ADS),
            Map.entry("retargeting", Channel.ADS),
            Map.entry("sponsored", Channel.ADS),
            Map.entry("email", Channel.EMAIL),
            Map.entry("e-mail", Channel.EMAIL),
            Map.entry("e_mail", Channel.EMAIL),
            Map.entry("mail", Channel.EMAIL),
            Map.entry("newsletter", Channel.EMAIL),
            Map.entry("social", Channel.SOCIAL),
            Map.entry("social-media", Channel.SOCIAL),
            Map.entry("social_media", Channel.SOCIAL),
            Map.entry("social-network", Channel.SOCIAL),
            Map.entry("social_network", Channel.SOCIAL),
            Map.entry("sm", Channel.SOCIAL),
            Map.entry("organic", Channel.SEARCH),
            Map.entry("search", Channel.SEARCH));

    private static final String SEARCH_APP = "GSA/";
    private static final List<String> SOCIAL_APPS = List.of(
            "FBAN/",
            "FBAV/",
            "FB_IAB",
            "Instagram",
            "Barcelona",
            "musical_ly",
            "BytedanceWebview",
            "TikTok",
            "trill_",
            "LinkedInApp",
            "Snapchat",
            "Pinterest",
            "Twitter",
            "WhatsApp",
            "Line/",
            "MicroMessenger",
            "KAKAOTALK",
            "Reddit/");

    /** Parts of a host's name that lead to the same service. */
    private static final Set<String> DOORS = Set.of("www", "m", "mobile", "www2", "amp");

    private final Map<String, Channel> sources;

    /** @param sources channels of hosts in lower case and of apps by their package names */
    public Channels(Map<String, Channel> sources) {
        this.sources = Map.copyOf(sources);
    }

    /**
     * @param scan whether the visit came from one of our QR codes
     * @param utmMedium the visitor's, else the link's
     * @param referrer see {@link ReferrerHost}
     * @param fromOwnHost whether the referrer is a page of the host that was visited
     */
    public Channel of(
            boolean scan,
            QueryValues query,
            @Nullable String utmMedium,
            @Nullable String referrer,
            boolean fromOwnHost,
            @Nullable String userAgent) {
        if (scan) {
            return Channel.QR;
        }
        if (PAID_CLICKS.stream().anyMatch(query::contains)) {
            return Channel.ADS;
        }
        Channel named = utmMedium == null ? null : ofMedium(utmMedium);
        if (named != null) {
            return named;
        }
        if (referrer != null) {
            return fromOwnHost ? Channel.DIRECT : ofReferrer(referrer);
        }
        Channel app = userAgent == null ? null : ofApp(userAgent);
        if (app != null) {
            return app;
        }
        return utmMedium == null ? Channel.DIRECT : Channel.OTHER;
    }

    private static @Nullable Channel ofMedium(String medium) {
        String word = medium.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return word.startsWith("paid") ? Channel.ADS : MEDIUMS.get(word);
    }

    /**
     * By the host itself, else by what it is a part of. A search engine's other services are no searches: of its hosts only
     * the front doors count ({@code m.bing.com}, and not {@code docs.google.com}).
     */
    private Channel ofReferrer(String host) {
        Channel known = sources.get(host);
        if (known != null) {
            return known;
        }
        boolean frontDoor = true;
        int dot = host.indexOf('.');
        for (int start = 0; dot >= 0; start = dot + 1, dot = host.indexOf('.', start)) {
            frontDoor &= DOORS.contains(host.substring(start, dot));
            String parent = host.substring(dot + 1);
            known = sources.get(parent);
            if (known != null) {
                boolean search = known == Channel.SEARCH && !frontDoor && !parent.startsWith("search.");
                return search ? Channel.OTHER : known;
            }
        }
        return Channel.OTHER;
    }

    private static @Nullable Channel ofApp(String userAgent) {
        if (SOCIAL_APPS.stream().anyMatch(userAgent::contains)) {
            return Channel.SOCIAL;
        }
        return userAgent.contains(SEARCH_APP) ? Channel.SEARCH : null;
    }
}
