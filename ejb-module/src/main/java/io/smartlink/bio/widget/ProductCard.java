package io.smartlink.bio.widget;

import io.smartlink.bio.media.MediaId;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to buy elsewhere.
 *
 * @param name up to {@value #MAX_LINE} characters
 * @param price as people read it, with its currency, such as {@code 12,90 €}
 * @param image shown above the name, which also tells what it shows
 * @param destination where it is sold
 * @param button words on the button; null for the words of the page
 */
public record ProductCard(
        String name,
        @Nullable String description,
        @Nullable String price,
        @Nullable MediaId image,
        Destination destination,
        @Nullable String button)
        implements Content {
    public static final int MAX_LINE = 150;
    public static final int MAX_DESCRIPTION = 1000;
    public static final int MAX_PRICE = 40;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public ProductCard {
        FieldChecks checks = new FieldChecks();
        name = TypedText.requiredLine(checks, "name", name, MAX_LINE);
        description = TypedText.lines(checks, "description", description, MAX_DESCRIPTION);
        price = TypedText.line(checks, "price", price, MAX_PRICE);
        button = TypedText.line(checks, "button", button, MAX_LINE);
        checks.that(destination != null, "destination", "required", "destination is required.")
                .throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.PRODUCT;
    }

    @Override
    public Map<String, Destination> destinations() {
        return Map.of("destination", destination);
    }

    @Override
    public Map<String, MediaId> images() {
        return image == null ? Map.of() : Map.of("image", image);
    }
}
