package io.smartlink.admin.analytics.panel;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The shades and words of the world map, as the page's script reads them. */
public final class CountryMap {
    private final List<Country> countries;

    public CountryMap(List<Country> countries) {
        this.countries = List.copyOf(countries);
    }

    /**
     * A country that somebody came from.
     *
     * @param code ISO 3166-1 alpha-2
     * @param words its name and visits
     * @param step of {@link ShareSteps}
     * @param query the query string of the page narrowed to it
     */
    public record Country(String code, String words, int step, String query) {}

    /** {@code {"DE": {"words": "Germany: 12 (40 %)", "step": 5, "query": "?country=DE"}}}. */
    public String getJson() {
        JsonObjectBuilder map = Json.createObjectBuilder();
        countries.forEach(country -> map.add(
                country.code(),
                Json.createObjectBuilder()
                        .add("words", country.words())
                        .add("step", country.step())
                        .add("query", country.query())));
        return map.build().toString();
    }

    /** What the shades mean, the lightest first. */
    public List<String> getLegend() {
        return ShareSteps.legend();
    }
}
