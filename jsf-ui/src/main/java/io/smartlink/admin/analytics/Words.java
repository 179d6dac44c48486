package io.smartlink.admin.analytics;

import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.visit.Channel;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Dimensions and their values in words. */
public final class Words {
    private Words() {}

    /** What visits are told apart by. */
    static String of(Dimension dimension) {
        return switch (dimension) {
            case COUNTRY -> "Country";
            case REGION -> "Region";
            case CITY -> "City";
            case DEVICE -> "Device";
            case BROWSER -> "Browser";
            case BROWSER_VERSION -> "Browser version";
            case OS -> "System";
            case OS_VERSION -> "System version";
            case CHANNEL -> "Channel";
            case REFERRER -> "Referrer";
            case LANGUAGE -> "Language";
            case LINK -> "Link";
            case DOMAIN -> "Domain";
            case VERDICT -> "Visitor";
            case UTM_SOURCE -> "Source";
            case UTM_MEDIUM -> "Medium";
            case UTM_CAMPAIGN -> "Campaign";
            case UTM_TERM -> "Term";
            case UTM_CONTENT -> "Content";
            case RULE -> "Rule";
            case VARIANT -> "Variant";
            case KEYWORD -> "Keyword";
            case WIDGET -> "Widget";
        };
    }

    /** Visits without a value. */
    static String none(Dimension dimension) {
        return switch (dimension) {
            case REFERRER -> "No referrer";
            case UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN, UTM_TERM, UTM_CONTENT -> "Not set";
            case RULE -> "No rule matched";
            case VARIANT, KEYWORD, WIDGET -> "None";
            default -> "Unknown";
        };
    }

    /** A value as people read it; links are named elsewhere. */
    public static String of(Dimension dimension, String value) {
        if (value.isEmpty()) {
            return none(dimension);
        }
        return switch (dimension) {
            case COUNTRY -> country(value);
            case REGION -> region(value);
            case LANGUAGE -> language(value);
            case CHANNEL -> value.equals(Channel.QR.word()) ? "QR code" : capitalised(value);
            case DEVICE, VERDICT -> capitalised(value);
            default -> value;
        };
    }

    /** What the columns of a chart count. */
    static String counted(Traffic traffic) {
        return switch (traffic) {
            case PEOPLE -> "Clicks";
            case BOTS -> "Bots";
            case PREVIEWS -> "Link previews";
            case PREFETCHES -> "Prefetches";
            case EXCLUDED -> "Excluded visits";
            case ALL -> "All visits";
        };
    }

    static String country(String code) {
        try {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            return name.isEmpty() ? code : name;
        } catch (IllformedLocaleException noCode) {
            return code; // what is stored for rare values is no code
        }
    }

    /** ISO 3166-2 begins with the country; a name of a region stands as it is. */
    private static String region(String value) {
        int dash = value.indexOf('-');
        return dash == 2 ? value.substring(dash + 1) + ", " + country(value.substring(0, dash)) : value;
    }

    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
