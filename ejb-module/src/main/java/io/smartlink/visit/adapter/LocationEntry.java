package io.smartlink.visit.adapter;

import com.maxmind.db.MaxMindDbConstructor;
import com.maxmind.db.MaxMindDbParameter;
import io.smartlink.visit.Location;
import io.smartlink.visit.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a location file's entry: {@code country}, {@code subdivisions} and {@code city} as GeoIP2 has them (DB-IP
 * has them too, subdivisions without codes), or {@code country_code} of plainer files. Parts are read as what they are, so
 * that one of an unexpected shape spoils nothing else.
 */
public final class LocationEntry {
    private final Location location;

    @MaxMindDbConstructor
    public LocationEntry(
            @MaxMindDbParameter(name = "country_code") @Nullable String countryCode,
            @MaxMindDbParameter(name = "country") @Nullable Object country,
            @MaxMindDbParameter(name = "subdivisions") @Nullable Object subdivisions,
            @MaxMindDbParameter(name = "city") @Nullable Object city) {
        String code = country == null ? plain(countryCode) : plain(member(country, "iso_code"));
        String upper = code == null ? null : code.toUpperCase(Locale.ROOT);
        this.location = new Location(upper, region(upper, subdivisions), englishName(city));
    }

    Location location() {
        return location;
    }

    private static @Nullable String region(@Nullable String country, @Nullable Object subdivisions) {
        if (!(subdivisions instanceof List<?> parts) || parts.isEmpty()) {
            return null;
        }
        String code = plain(member(parts.get(0), "iso_code"));
        return code == null || country == null ? englishName(parts.get(0)) : country + "-" + code;
    }

    private static @Nullable String englishName(@Nullable Object place) {
        return plain(member(member(place, "names"), "en"));
    }

    private static @Nullable Object member(@Nullable Object map, String name) {
        return map instanceof Map<?, ?> members ? members.get(name) : null;
    }

    private static @Nullable String plain(@Nullable Object value) {
        return value instanceof String text ? PlainText.of(text, PlainText.MAX_LENGTH) : null;
    }
}
