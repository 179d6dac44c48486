package io.smartlink.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search at Amazon; each click draws one of its keywords by weight.
 *
 * @param marketplace such as {@code amazon.de}
 * @param asin 10 characters
 * @param minPrice in the marketplace's currency, such as {@code 12.50}
 * @param template {@code asin} (default), {@code search}, {@code brand}, {@code storefront}, {@code hidden-keywords}, or one
 *     of the operator's
 */
public record AmazonTarget(
        String marketplace,
        @Nullable String asin,
        @Nullable String brand,
        @Nullable String merchantId,
        @Nullable String associateTag,
        @Nullable String minPrice,
        @Nullable String maxPrice,
        @Nullable String template,
        List<Keyword> keywords) {

    public AmazonTarget {
        keywords = List.copyOf(keywords);
    }

    /** A search for an article by the default template. */
    public static AmazonTarget article(String marketplace, String asin, Keyword... keywords) {
        return new AmazonTarget(marketplace, asin, null, null, null, null, null, null, List.of(keywords));
    }

    /**
     * What is searched for.
     *
     * @param weight 1 to 100
     */
    public record Keyword(String text, int weight) {}
}
