package io.smartlink.link.campaign;

import io.smartlink.link.rule.Utm;
import io.smartlink.platform.FieldChecks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a campaign that its owner decides, as the API takes it.
 *
 * @param name 1 to {@value #MAX_NAME} characters; no other campaign of the account has it, whatever the case
 * @param utm what editors offer for its links; links set their own
 */
public record CampaignDraft(String name, Utm utm) {
    public static final int MAX_NAME = 100;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public CampaignDraft(@Nullable String name, @Nullable Utm utm) {
        this.name = name == null ? "" : name.strip();
        this.utm = Objects.requireNonNullElse(utm, Utm.NONE);
        new FieldChecks()
                .that(name != null, "name", "required", "A campaign needs a name.")
                .that(
                        name == null || !this.name.isEmpty() && this.name.length() <= MAX_NAME,
                        "name",
                        "bad-length",
                        "A campaign's name has 1 to " + MAX_NAME + " characters.")
                .throwIfAny();
    }
}
