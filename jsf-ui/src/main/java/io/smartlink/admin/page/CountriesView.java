package io.smartlink.admin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;

/** The countries of ISO 3166 by name, for fields that take several. */
@Named("countries")
@ApplicationScoped
public class CountriesView {
    private static final int MOST = 20;
    private static final List<String> CODES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream()
            .sorted(Comparator.comparing(CountriesView::nameOf))
            .toList();

    /** The codes of countries whose name has the text in it, or whose code it is. */
    public List<String> complete(String text) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        return CODES.stream()
                .filter(code -> nameOf(code).toLowerCase(Locale.ROOT).contains(sought)
                        || code.toLowerCase(Locale.ROOT).equals(sought))
                .limit(MOST)
                .toList();
    }

    /** The country's English name. */
    public String name(String code) {
        return nameOf(code);
    }

    private static String nameOf(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }
}
