package io.smartlink.link.target;

import io.smartlink.platform.FieldChecks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Visitors are sent to a search at Amazon whose keyword is drawn by weight at each click. Whether the template exists, and
 * whether it has all the values that it needs, is for {@link AmazonTemplate#missing} to say, because templates are data.
 *
 * @param marketplace one of {@link Marketplaces#ALL}
 * @param asin Amazon's number of the product, ten characters of A to Z and 0 to 9
 * @param brand up to {@value #MAX_BRAND} characters
 * @param merchantId Amazon's number of the seller
 * @param associateTag the tag of an Amazon associate, such as {@code brand-21}
 * @param minPrice in the marketplace's currency, such as {@code 12.50}
 * @param maxPrice in the same currency, not below {@code minPrice}
 * @param template name of the URL's template, {@value AmazonTemplate#DEFAULT} unless told otherwise
 * @param keywords 1 to {@value #MAX_KEYWORDS}, texts distinct
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
    public static final int MAX_BRAND = 200;
    public static final int MAX_KEYWORDS = 50;

    private static final Pattern ASIN = Pattern.compile("[A-Z0-9]{10}");
    private static final Pattern MERCHANT = Pattern.compile("[A-Z0-9]{1,50}");
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern PRICE = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,2})?");

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public AmazonTarget {
        FieldChecks checks = new FieldChecks();
        marketplace = marketplace == null ? "" : Marketplaces.normal(marketplace);
        asin = asin == null ? "" : asin.strip().toUpperCase(Locale.ROOT);
        brand = TypedText.line(checks, "brand", brand, MAX_BRAND);
        merchantId = set(merchantId) == null ? null : merchantId.strip().toUpperCase(Locale.ROOT);
        associateTag = set(associateTag);
        minPrice = set(minPrice);
        maxPrice = set(maxPrice);
        template = set(template) == null ? AmazonTemplate.DEFAULT : template.strip();
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        checks.that(
                        Marketplaces.ALL.contains(marketplace),
                        "marketplace",
                        "unknown-value",
                        "marketplace must be one of " + String.join(", ", Marketplaces.ALL) + ".")
                .that(
                        ASIN.matcher(asin).matches(),
                        "asin",
                        "bad-format",
                        "asin must have 10 characters, each a letter of A to Z or a digit, such as B01ABCDE23.")
                .that(
                        matches(MERCHANT, merchantId),
                        "merchantId",
                        "bad-format",
                        "merchantId must be Amazon's number of a seller: up to 50 letters of A to Z and digits.")
                .that(
                        matches(TAG, associateTag),
                        "associateTag",
                        "bad-format",
                        "associateTag must have up to 64 letters of A to Z, digits, hyphens and underscores.")
                .that(matches(PRICE, minPrice), "minPrice", "bad-format", "minPrice must be a price such as 12.50.")
                .that(matches(PRICE, maxPrice), "maxPrice", "bad-format", "maxPrice must be a price such as 12.50.")
                .that(
                        inOrder(minPrice, maxPrice),
                        "maxPrice",
                        "out-of-range",
                        "maxPrice must not be lower than minPrice.");
        AmazonTemplate.checkName(checks, "template", template);
        checkKeywords(checks, keywords);
        checks.throwIfAny();
    }

    @Override
    public LinkKind kind() {
        return LinkKind.AMAZON;
    }

    private static void checkKeywords(FieldChecks checks, List<Keyword> keywords) {
        checks.that(
                        !keywords.isEmpty() && keywords.size() <= MAX_KEYWORDS,
                        "keywords",
                        "out-of-range",
                        "A link needs 1 to " + MAX_KEYWORDS + " keywords.")
                .that(
                        keywords.stream().map(Keyword::text).distinct().count() == keywords.size(),
                        "keywords",
                        "not-distinct",
                        "Two keywords are the same; give one of them their weights together.");
    }

    private static @Nullable String set(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static boolean matches(Pattern pattern, @Nullable String value) {
        return value == null || pattern.matcher(value).matches();
    }

    /** Faulty prices are told of by themselves. */
    private static boolean inOrder(@Nullable String minPrice, @Nullable String maxPrice) {
        return minPrice == null
                || maxPrice == null
                || !matches(PRICE, minPrice)
                || !matches(PRICE, maxPrice)
                || new BigDecimal(minPrice).compareTo(new BigDecimal(maxPrice)) <= 0;
    }

    /**
     * A keyword of the search.
     *
     * @param text 1 to {@value #MAX_TEXT} characters on one line
     * @param weight 1 to {@value #MAX_WEIGHT}; its share is weight / sum of weights
     */
    public record Keyword(String text, int weight) {
        public static final int MAX_TEXT = 200;
        public static final int MAX_WEIGHT = 100;

        /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
        public Keyword {
            FieldChecks checks = new FieldChecks();
            String typed = TypedText.line(checks, "text", text, MAX_TEXT);
            checks.that(typed != null, "text", "required", "A keyword needs a text.")
                    .that(
                            weight >= 1 && weight <= MAX_WEIGHT,
                            "weight",
                            "out-of-range",
                            "A keyword's weight must be between 1 and " + MAX_WEIGHT + ".")
                    .throwIfAny();
            text = Objects.requireNonNull(typed);
        }
    }
}
