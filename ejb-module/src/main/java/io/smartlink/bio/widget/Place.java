package io.smartlink.bio.widget;

import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map of OpenStreetMap.
 *
 * @param address as people write it, up to {@value #MAX_ADDRESS} characters; may have line breaks
 * @param latitude -90 to 90 degrees, kept to 6 decimals; together with the longitude or not at all
 * @param longitude -180 to 180 degrees, kept to 6 decimals
 */
public record Place(
        String address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) implements Content {
    public static final int MAX_ADDRESS = 300;

    private static final int DECIMALS = 6;
    private static final double MARGIN = 0.004; // degrees around the place, some streets

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Place {
        FieldChecks checks = new FieldChecks();
        address = TypedText.requiredLines(checks, "address", address, MAX_ADDRESS);
        latitude = degrees(checks, "latitude", latitude, 90);
        longitude = degrees(checks, "longitude", longitude, 180);
        checks.that(
                        (latitude == null) == (longitude == null),
                        latitude == null ? "latitude" : "longitude",
                        "required",
                        "A place on the map has a latitude and a longitude, or neither.")
                .throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.MAP;
    }

    /** The page of the map for those who want to go there: with a pin where the place is known, else a search. */
    public String mapUrl() {
        String site = "https://www.openstreetmap.org/";
        return latitude == null || longitude == null
                ? site + "search?query=" + URLEncoder.encode(address.replace('\n', ' '), StandardCharsets.UTF_8)
                : site + "?mlat=" + latitude.toPlainString() + "&mlon=" + longitude.toPlainString() + "#map=16/"
                        + latitude.toPlainString() + "/" + longitude.toPlainString();
    }

    @Override
    public @Nullable Frame frame() {
        if (latitude == null || longitude == null) {
            return null;
        }
        String origin = "https://www.openstreetmap.org";
        String box = String.format(
                Locale.ROOT,
                "%.6f%%2C%.6f%%2C%.6f%%2C%.6f",
                longitude.doubleValue() - MARGIN,
                latitude.doubleValue() - MARGIN / 2,
                longitude.doubleValue() + MARGIN,
                latitude.doubleValue() + MARGIN / 2);
        return new Frame(
                "OpenStreetMap",
                origin,
                origin + "/export/embed.html?bbox=" + box + "&layer=mapnik&marker=" + latitude.toPlainString() + "%2C"
                        + longitude.toPlainString());
    }

    /** Through a double, because a number of somebody's choosing may have an exponent that takes years to write out. */
    private static @Nullable BigDecimal degrees(
            FieldChecks checks, String field, @Nullable BigDecimal typed, int bound) {
        if (typed == null) {
            return null;
        }
        double degrees = typed.doubleValue();
        boolean inBounds = Math.abs(degrees) <= bound;
        checks.that(inBounds, field, "out-of-range", field + " must be between -" + bound + " and " + bound + ".");
        return inBounds ? BigDecimal.valueOf(Math.round(degrees * 1e6), DECIMALS) : null;
    }
}
