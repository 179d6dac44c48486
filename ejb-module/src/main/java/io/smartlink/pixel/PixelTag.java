package io.smartlink.pixel;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One tag that fires.
 *
 * @param tagId as the provider gave it; letters, digits, {@code -} and {@code _}, whatever else the provider says of its ids
 * @param conversionLabel of a Google Ads conversion, of the same characters; null for none
 */
public record PixelTag(
        PixelProvider provider, String tagId, @Nullable String conversionLabel) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** @throws IllegalArgumentException if there are other characters: nothing else ever gets into a page */
    public PixelTag {
        if (!PLAIN.matcher(tagId).matches()
                || conversionLabel != null && !PLAIN.matcher(conversionLabel).matches()) {
            throw new IllegalArgumentException("no tag of " + provider);
        }
    }

    /** What people call the services behind these tags, each once, between commas. */
    public static String services(List<PixelTag> tags) {
        return tags.stream().map(tag -> tag.provider().label()).distinct().collect(Collectors.joining(", "));
    }

    public static PixelTag of(PixelProvider provider, String tagId) {
        return new PixelTag(provider, tagId, null);
    }
}
