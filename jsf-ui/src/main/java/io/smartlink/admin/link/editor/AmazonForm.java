package io.smartlink.admin.link.editor;

import io.smartlink.link.target.AmazonTarget;
import io.smartlink.link.target.AmazonTarget.Keyword;
import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.link.target.Marketplaces;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is searched at Amazon. */
public class AmazonForm implements Serializable {
    /** Stands for keywords that were refused already, so that nobody is told that there are none. */
    private static final List<Keyword> STAND_IN = List.of(new Keyword("-", 1));

    private String marketplace = Marketplaces.ALL.get(0);
    private @Nullable String asin;
    private String template = AmazonTemplate.DEFAULT;
    private @Nullable String brand;
    private @Nullable String merchantId;
    private @Nullable String associateTag;
    private @Nullable String minPrice;
    private @Nullable String maxPrice;
    private Rows<KeywordForm> keywords = new Rows<>(KeywordForm::new, List.of(new KeywordForm()));

    static AmazonForm of(AmazonTarget target) {
        AmazonForm form = new AmazonForm();
        form.marketplace = target.marketplace();
        form.asin = target.asin();
        form.template = target.template();
        form.brand = target.brand();
        form.merchantId = target.merchantId();
        form.associateTag = target.associateTag();
        form.minPrice = target.minPrice();
        form.maxPrice = target.maxPrice();
        form.keywords = new Rows<>(
                KeywordForm::new,
                target.keywords().stream().map(KeywordForm::of).toList());
        return form;
    }

    AmazonTarget value() {
        FormParts parts = new FormParts();
        List<Keyword> made = parts.list("keywords", keywords, KeywordForm::value);
        List<Keyword> known = parts.isFaulty() && made.isEmpty() ? STAND_IN : made;
        AmazonTarget target = parts.made(
                "",
                () -> new AmazonTarget(
                        marketplace,
                        asin == null ? "" : asin,
                        brand,
                        merchantId,
                        associateTag,
                        minPrice,
                        maxPrice,
                        template,
                        known));
        parts.throwIfAny();
        return Objects.requireNonNull(target);
    }

    /** Leaves one row to fill in. */
    void tidy() {
        keywords.dropBlanks();
        if (keywords.isEmpty()) {
            keywords.add();
        }
    }

    public Rows<KeywordForm> getKeywords() {
        return keywords;
    }

    public String getMarketplace() {
        return marketplace;
    }

    public void setMarketplace(String marketplace) {
        this.marketplace = marketplace;
    }

    public @Nullable String getAsin() {
        return asin;
    }

    public void setAsin(@Nullable String asin) {
        this.asin = asin;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public @Nullable String getBrand() {
        return brand;
    }

    public void setBrand(@Nullable String brand) {
        this.brand = brand;
    }

    public @Nullable String getMerchantId() {
        return merchantId;
    }

    public void setMerchantId(@Nullable String merchantId) {
        this.merchantId = merchantId;
    }

    public @Nullable String getAssociateTag() {
        return associateTag;
    }

    public void setAssociateTag(@Nullable String associateTag) {
        this.associateTag = associateTag;
    }

    public @Nullable String getMinPrice() {
        return minPrice;
    }

    public void setMinPrice(@Nullable String minPrice) {
        this.minPrice = minPrice;
    }

    public @Nullable String getMaxPrice() {
        return maxPrice;
    }

    public void setMaxPrice(@Nullable String maxPrice) {
        this.maxPrice = maxPrice;
    }
}
