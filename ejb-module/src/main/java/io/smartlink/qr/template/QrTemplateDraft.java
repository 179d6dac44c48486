package io.smartlink.qr.template;

import io.smartlink.platform.FieldChecks;
import io.smartlink.qr.design.Design;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a template that its owner decides, as the API takes it.
 *
 * @param name 1 to {@value #MAX_NAME} characters; no other template of the account has it, whatever the case
 * @param design what codes take over
 */
public record QrTemplateDraft(String name, Design design) {
    public static final int MAX_NAME = 100;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public QrTemplateDraft(@Nullable String name, @Nullable Design design) {
        this.name = name == null ? "" : name.strip();
        this.design = Objects.requireNonNullElse(design, Design.PLAIN);
        new FieldChecks()
                .that(name != null, "name", "required", "A template needs a name.")
                .that(
                        name == null || !this.name.isEmpty() && this.name.length() <= MAX_NAME,
                        "name",
                        "bad-length",
                        "A template's name has 1 to " + MAX_NAME + " characters.")
                .throwIfAny();
    }
}
