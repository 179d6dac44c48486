package io.smartlink.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes up visits from a fixed seed: a hot link and a long tail, two domains, people with many browsers, languages,
 * referrers and addresses, bots, previews, prefetches, HEADs and people who object. What each of them must be reported as
 * is written down beside it by hand, from the location file's own listing and the browsers' names, and never asked of
 * the product.
 */
final class VisitGenerator {
    private static final List<Integer> WEIGHTS = List.of(50, 18, 10, 8, 6, 5, 3);
    private static final int WEIGHT = WEIGHTS.stream().mapToInt(i -> i).sum();

    /** What a user agent must be reported as. */
    private record Browser(
            String agent,
            String device,
            String browser,
            String browserVersion,
            String os,
            @Nullable String osVersion) {}

    private static final List<Browser> BROWSERS = List.of(
            new Browser(
                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36",
                    "desktop",
                    "Chrome",
                    "131",
                    "windows",
                    "10"),
            new Browser(
                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0",
                    "desktop",
                    "Firefox",
                    "133",
                    "windows",
                    "10"),
            new Browser(
                    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
                    "desktop",
                    "Firefox",
                    "128",
                    "linux",
                    null),
            new Browser(
                    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
                    "mobile",
                    "Mobile Safari",
                    "18",
                    "ios",
                    "18.1"),
            new Browser(
                    "Mozilla/5.0 (iPad; CPU OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1",
                    "tablet",
                    "Mobile Safari",
                    "17",
                    "ios",
                    "17.6"),
            new Browser(
                    "Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36",
                    "mobile",
                    "Samsung Internet",
                    "27",
                    "android",
                    "14"),
            new Browser(
                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0",
                    "desktop",
                    "Edge",
                    "131",
                    "windows",
                    "10"));

    private static final List<String> BOTS = List.of(
            "curl/8.5.0",
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "python-requests/2.31.0");
    private static final List<String> PREVIEWS = List.of(
            "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "WhatsApp/2.23.20.0");

    /** A network, and where the location file says that it is. */
    private record Network(
            String prefix,
            int hosts,
            String country,
            @Nullable String region,
            @Nullable String city) {
        String address(int host) {
            return prefix.endsWith(":") ? prefix + Integer.toHexString(host + 1) : prefix + (first() + host);
        }

        /** Where the part of the file that says so begins. */
        private int first() {
            return switch (prefix) {
                case "2.125.160." -> 216;
                case "89.160.20." -> 112;
                case "216.160.83." -> 56;
                case "81.2.69." -> 160;
                default -> 1;
            };
        }
    }

    private static final List<Network> NETWORKS = List.of(
            new Network("2.125.160.", 8, "GB", "GB-ENG", "Boxford"),
            new Network("81.2.69.", 32, "GB", "GB-ENG", "London"),
            new Network("89.160.20.", 16, "SE", "SE-E", "Linköping"),
            new Network("216.160.83.", 8, "US", "US-WA", "Milton"),
            new Network("175.16.199.", 250, "CN", "CN-22", "Changchun"),
            new Network("202.196.224.", 250, "PH", null, null),
            new Network("67.43.156.", 250, "BT", null, null),
            new Network("2001:218::", 5000, "JP", null, null),
            new Network("2001:480:10::", 2000, "US", "US-CA", "San Diego"));
    private static final Network NOWHERE = new Network("192.0.2.", 250, "", null, null);

    /** Where somebody comes from, and by which channel. */
    private record Source(
            @Nullable String referrer, @Nullable String host, String channel) {}

    private static final List<Source> SOURCES = List.of(
            new Source(null, null, "direct"),
            new Source("https://www.google.com/", "www.google.com", "search"),
            new Source("https://www.bing.com/search?q=offer", "www.bing.com", "search"),
            new Source("https://www.facebook.com/", "www.facebook.com", "social"),
            new Source("https://mail.google.com/mail/u/0/", "mail.google.com", "email"),
            new Source("https://Blog.Example:8443/a/b?c=d#e", "blog.example", "other"));

    private static final Map<String, String> LANGUAGES =
            Map.of("de-AT,de;q=0.9,en;q=0.5", "de", "en-GB,en;q=0.8", "en", "fr;q=0.3,sv;q=0.8", "sv", "ja", "ja");

    private final List<Planned> links;
    private final Random random;

    /** @param links as many as {@link #LINKS} */
    VisitGenerator(List<Planned> links, long seed) {
        if (links.size() != LINKS) {
            throw new IllegalArgumentException("generates for " + LINKS + " links");
        }
        this.links = List.copyOf(links);
        this.random = new Random(seed);
    }

    static final int LINKS = WEIGHTS.size();
    /** The link that has the UTM source {@code newsletter} set. */
    static final int WITH_UTM = 1;
    /** The link whose rule {@code one} asks for {@code r=1}. */
    static final int WITH_RULE = 2;
    /** The link with variants, whose names are the last segments of their destinations. */
    static final int WITH_VARIANTS = 3;
    /** The link with the one keyword {@code garlic press}. */
    static final int WITH_KEYWORD = 4;

    /** A link to be visited. */
    record Planned(String id, String host, String slug) {}

    /** The next visits; the same for the same seed. */
    List<GeneratedVisit> visits(int count) {
        return IntStream.range(0, count).mapToObj(i -> next()).toList();
    }

    private GeneratedVisit next() {
        int link = link();
        String kind = kind();
        Map<String, String> headers = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        StringBuilder query = new StringBuilder();
        String agent = agent(kind, values);
        if (agent != null) {
            headers.put("User-Agent", agent);
        }
        boolean objects = kind.equals("person") && random.nextInt(20) == 0;
        String address = place(headers, values, objects);
        boolean scan = random.nextInt(12) == 0;
        come(link, scan, headers, values, query);
        language(headers, values);
        choice(link, kind, values, query);
        if (kind.equals("prefetch")) {
            headers.put("Sec-Purpose", random.nextBoolean() ? "prefetch" : "prefetch;prerender");
        }
        values.put("link", links.get(link).id());
        values.put("domain", links.get(link).host());
        String target = "/" + links.get(link).slug() + (query.isEmpty() ? "" : "?" + query.substring(1));
        return new GeneratedVisit(
                kind.equals("head") ? "HEAD" : "GET",
                links.get(link).host(),
                target,
                headers,
                link,
                kind.equals("head") ? GeneratedVisit.NO_VISIT : kind,
                scan,
                objects ? null : address + " " + agent,
                values);
    }

    private int link() {
        int drawn = random.nextInt(WEIGHT);
        int link = 0;
        for (int passed = WEIGHTS.get(0); passed <= drawn; passed += WEIGHTS.get(link)) {
            link++;
        }
        return link;
    }

    private String kind() {
        int drawn = random.nextInt(100);
        if (drawn < 80) {
            return "person";
        }
        if (drawn < 90) {
            return "bot";
        }
        if (drawn < 94) {
            return "preview";
        }
        return drawn < 97 ? "prefetch" : "head";
    }

    /** What bots are called by the library of user agents is not foretold. */
    private @Nullable String agent(String kind, Map<String, String> values) {
        if (kind.equals("preview")) {
            return pick(PREVIEWS);
        }
        if (kind.equals("bot")) {
            return random.nextInt(10) == 0 ? null : pick(BOTS);
        }
        Browser browser = pick(BROWSERS);
        values.put("device", browser.device());
        values.put("browser", browser.browser());
        values.put("browserVersion", browser.browserVersion());
        values.put("os", browser.os());
        put(values, "osVersion", browser.osVersion());
        return browser.agent();
    }

    /** The proxy of this machine has seen the address; whoever forges one in front of it is not believed. */
    private String place(Map<String, String> headers, Map<String, String> values, boolean objects) {
        Network network = random.nextInt(15) == 0 ? NOWHERE : pick(NETWORKS);
        String address = network.address((int) (Math.pow(random.nextDouble(), 2) * network.hosts()));
        headers.put("X-Forwarded-For", random.nextInt(10) == 0 ? "81.2.69.142, " + address : address);
        put(values, "country", network.country().isEmpty() ? null : network.country());
        if (objects) {
            headers.put(random.nextBoolean() ? "Sec-GPC" : "DNT", "1");
        } else {
            put(values, "region", network.region());
            put(values, "city", network.city());
        }
        return address;
    }

    private void come(
            int link, boolean scan, Map<String, String> headers, Map<String, String> values, StringBuilder query) {
        Source source = pick(SOURCES);
        String agent = headers.getOrDefault("User-Agent", "");
        String channel = source.host() == null && agent.startsWith("WhatsApp") ? "social" : source.channel();
        put(headers, "Referer", source.referrer());
        put(values, "referrer", source.host());
        if (link == WITH_UTM) {
            values.put("utmSource", "newsletter");
        }
        if (random.nextInt(4) == 0) {
            String medium = pick(List.of("cpc", "email"));
            channel = medium.equals("cpc") ? "ads" : "email";
            query.append("&utm_medium=").append(medium).append("&utm_campaign=summer%202026");
            values.put("utmMedium", medium);
            values.put("utmCampaign", "summer 2026");
            if (random.nextInt(3) == 0) {
                query.append("&utm_source=partner&utm_term=caf%C3%A9&utm_content=")
                        .append(random.nextInt(300));
                values.put("utmSource", "partner");
                values.put("utmTerm", "café");
                values.put("utmContent", query.substring(query.lastIndexOf("=") + 1));
            }
        }
        if (scan) {
            query.append("&sl_qr=1");
            channel = "qr";
        }
        values.put("channel", channel);
    }

    private void language(Map<String, String> headers, Map<String, String> values) {
        if (random.nextInt(10) > 0) {
            String header = pick(LANGUAGES.keySet().stream().sorted().toList());
            headers.put("Accept-Language", header);
            values.put("language", LANGUAGES.get(header));
        }
    }

    private void choice(int link, String kind, Map<String, String> values, StringBuilder query) {
        if (link == WITH_RULE && random.nextInt(3) == 0) {
            query.append("&r=1");
            values.put("rule", "one");
        }
        if (link == WITH_KEYWORD && kind.equals("person")) {
            values.put("keyword", "garlic press");
        }
    }

    private <T> T pick(List<T> all) {
        return all.get((int) (Math.pow(random.nextDouble(), 1.6) * all.size()));
    }

    private static void put(Map<String, String> to, String name, @Nullable String value) {
        if (value != null) {
            to.put(name, value);
        }
    }

    /** All dimensions that {@link GeneratedVisit#values} may speak of. */
    static List<String> dimensions() {
        return Stream.concat(
                        PROGRAM.stream(),
                        Stream.of(
                                "country",
                                "region",
                                "city",
                                "channel",
                                "referrer",
                                "language",
                                "link",
                                "domain",
                                "utmSource",
                                "utmMedium",
                                "utmCampaign",
                                "utmTerm",
                                "utmContent",
                                "rule",
                                "variant",
                                "keyword"))
                .toList();
    }

    /** What is foretold of people only. */
    static final List<String> PROGRAM = List.of("device", "browser", "browserVersion", "os", "osVersion");
}
