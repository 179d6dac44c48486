package io.smartlink.visit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Accept-Language} (RFC 9110 §12.5.4), read leniently: what cannot be read counts for nothing. */
public final class AcceptLanguage {
    private static final int MOST_RANGES = 64;
    private static final Pattern RANGE = Pattern.compile("[a-zA-Z0-9-]{1,35}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern QUALITY = Pattern.compile("[qQ]\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)");

    private AcceptLanguage() {}

    /**
     * The language range that the visitor ranks highest, in lower case; of equals the first. Ranges of quality 0 and
     * {@code *} are none.
     */
    public static @Nullable String first(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String best = null;
        double bestQuality = 0;
        String[] ranges = header.split(",", MOST_RANGES + 1);
        for (int i = 0; i < Math.min(ranges.length, MOST_RANGES); i++) {
            int semicolon = ranges[i].indexOf(';');
            String range = (semicolon < 0 ? ranges[i] : ranges[i].substring(0, semicolon)).strip();
            double quality = semicolon < 0 ? 1 : quality(ranges[i].substring(semicolon + 1));
            if (quality > bestQuality && RANGE.matcher(range).matches()) {
                best = range.toLowerCase(Locale.ROOT);
                bestQuality = quality;
            }
        }
        return best;
    }

    /**
     * The language that the visitor ranks highest, as its primary subtag alone (ISO 639, two or three letters, lower case):
     * {@code de} for {@code de-AT}. Reports ask who is to be spoken to in which language; regions would part every language
     * into dozens, and the country says where somebody is.
     */
    public static @Nullable String primary(@Nullable String header) {
        String range = first(header);
        if (range == null) {
            return null;
        }
        int dash = range.indexOf('-');
        String primary = dash < 0 ? range : range.substring(0, dash);
        return LANGUAGE.matcher(primary).matches() ? primary : null;
    }

    /** Whether a tag is the range itself or a narrower one (RFC 4647 §3.3.1): {@code de-at} is within {@code de}. */
    public static boolean within(String tag, String range) {
        return tag.startsWith(range) && (tag.length() == range.length() || tag.charAt(range.length()) == '-');
    }

    /** 0 to 1; 0 for what is no quality. */
    private static double quality(String parameters) {
        var quality = QUALITY.matcher(parameters.strip());
        return quality.matches() ? Double.parseDouble(quality.group(1)) : 0;
    }
}
