package io.smartlink.bio.widget;

import io.smartlink.link.target.Destination;
import io.smartlink.link.target.TypedText;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.platform.FieldChecks;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact that visitors save to their phone, as a vCard.
 *
 * @param label of the button, up to {@value #MAX_LABEL} characters; null for the words of the page
 * @param contact with a photo or without; {@code link.adapter.ContactPhoto} cleans it before it is kept
 */
public record ContactCard(@Nullable String label, VcardTarget contact) implements Content {
    public static final int MAX_LABEL = 100;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public ContactCard {
        FieldChecks checks = new FieldChecks();
        label = TypedText.line(checks, "label", label, MAX_LABEL);
        checks.that(contact != null, "contact", "required", "contact is required.")
                .throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.CONTACT;
    }

    @Override
    public Map<String, Destination> destinations() {
        Map<String, Destination> found = new LinkedHashMap<>();
        for (int i = 0; i < contact.urls().size(); i++) {
            found.put("contact.urls[" + i + "]", new Destination(contact.urls().get(i)));
        }
        return found;
    }

    public ContactCard withContact(VcardTarget other) {
        return new ContactCard(label, other);
    }
}
