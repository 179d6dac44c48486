package io.smartlink.link.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Visitors are sent to a search at Amazon whose keyword is drawn by weight at each click.
 *
 * @param marketplace hostname such as {@code amazon.de}
 * @param asin ten characters
 * @param minPrice in the marketplace's currency, such as {@code 12.50}
 * @param template name of the URL's template
 */
public record AmazonTarget(
        String marketplace,
        String asin,
        @Nullable String brand,
        @Nullable String merchantId,
        @Nullable String associateTag,
        @Nullable String minPrice,
        @Nullable String maxPrice,
        String template,
        List<Keyword> keywords)
        implements Target {
    @Override
    public LinkKind kind() {
        return LinkKind.AMAZON;
    }

    /**
     * A keyword of the search.
     *
     * @param weight 1 to 100
     */
    public record Keyword(String text, int weight) {}
}
