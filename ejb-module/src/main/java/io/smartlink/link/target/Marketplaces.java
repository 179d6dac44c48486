package io.smartlink.link.target;

import java.util.List;
import java.util.Locale;

/** The shops that Amazon runs, one for each country that has its own. */
public final class Marketplaces {
    /** Hostnames without {@code www.}, the Americas first, then Europe, Africa and the Middle East, Asia and Australia. */
    public static final List<String> ALL = List.of(
            "amazon.com",
            "amazon.ca",
            "amazon.com.mx",
            "amazon.com.br",
            "amazon.co.uk",
            "amazon.ie",
            "amazon.de",
            "amazon.fr",
            "amazon.it",
            "amazon.es",
            "amazon.nl",
            "amazon.com.be",
            "amazon.se",
            "amazon.pl",
            "amazon.com.tr",
            "amazon.ae",
            "amazon.sa",
            "amazon.eg",
            "amazon.co.za",
            "amazon.in",
            "amazon.co.jp",
            "amazon.sg",
            "amazon.com.au");

    private Marketplaces() {}

    /** A hostname as it stands in {@link #ALL}, if it is one of them: lower case, without {@code www.}. */
    static String normal(String typed) {
        String host = typed.strip().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
