package io.smartlink.pixel;

import io.smartlink.platform.FieldChecks;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a pixel that its owner decides, as the API takes it.
 *
 * @param name 1 to {@value #MAX_NAME} characters; that of the provider and its id where none is given
 * @param tagId as the provider gave it
 * @param conversionLabel the conversion that a Google Ads tag reports; null for none
 */
public record PixelDraft(
        String name,
        PixelProvider provider,
        String tagId,
        @Nullable String conversionLabel) {
    public static final int MAX_NAME = 100;

    static final Pattern LABEL = Pattern.compile("[A-Za-z0-9_-]{5,40}");

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public PixelDraft(
            @Nullable String name,
            @Nullable PixelProvider provider,
            @Nullable String tagId,
            @Nullable String conversionLabel) {
        this.provider = Objects.requireNonNullElse(provider, PixelProvider.META);
        this.tagId = tagId == null ? "" : this.provider.tidied(tagId);
        this.name = name == null || name.isBlank() ? this.provider.label() + " " + this.tagId : name.strip();
        this.conversionLabel = conversionLabel == null || conversionLabel.isBlank() ? null : conversionLabel.strip();
        FieldChecks checks = new FieldChecks()
                .that(provider != null, "provider", "required", "A pixel needs a provider.")
                .that(!this.tagId.isEmpty(), "tagId", "required", "A pixel needs the id that its provider gave.")
                .that(
                        this.tagId.isEmpty() || this.name.length() <= MAX_NAME,
                        "name",
                        "too-long",
                        "A pixel's name has up to " + MAX_NAME + " characters.");
        if (provider != null) {
            requireSyntax(checks);
        }
        checks.throwIfAny();
    }

    private void requireSyntax(FieldChecks checks) {
        checks.that(
                        tagId.isEmpty() || provider.accepts(tagId),
                        "tagId",
                        "wrong-syntax",
                        "This is no " + provider.idLabel() + " of " + provider.label() + ", which looks like "
                                + provider.example() + ".")
                .that(
                        conversionLabel == null || provider.takesConversionLabel(),
                        "conversionLabel",
                        "wrong-provider",
                        "Only Google Ads has conversion labels.")
                .that(
                        conversionLabel == null
                                || !provider.takesConversionLabel()
                                || LABEL.matcher(conversionLabel).matches(),
                        "conversionLabel",
                        "wrong-syntax",
                        "A conversion label has 5 to 40 letters, digits, - and _, such as AbC-D_efG-h12_34-567.");
    }
}
