package io.smartlink.web.api;

import io.smartlink.account.AccountSettings;
import io.smartlink.account.AccountTerms;
import io.smartlink.account.NewAccount;
import io.smartlink.account.PixelConsent;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Bodies with which an operator makes and moves accounts, and an account changes its settings. */
final class AccountBody {
    private static final Set<String> STATUSES = Set.of("active", "suspended");

    private AccountBody() {}

    /** @throws ValidationFailedException with all faults of the body */
    static NewAccount created(JsonObject body) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(body, faults).allowOnly(NewAccountFields.class, NewAccountAnswer.class);
        String name = fields.require("name").text("name");
        String plan = fields.require("plan").text("plan");
        String ownerEmail = fields.require("ownerEmail").text("ownerEmail");
        boolean apiKey = fields.flag("apiKey", false);
        faults.throwIfAny();
        return new NewAccount(
                Objects.requireNonNull(name), Objects.requireNonNull(plan), Objects.requireNonNull(ownerEmail), apiKey);
    }

    /**
     * The settings after a merge patch (RFC 7396): a null takes one back to its default, but for the name,
     * which has none.
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static AccountSettings patched(AccountSettings settings, JsonObject patch) {
        Faults faults = new Faults();
        new JsonFields(patch, faults).allowOnly(AccountSettingsFields.class, AccountAnswer.class);
        JsonObject merged = Json.createMergePatch(patch)
                .apply(JsonBinding.object(AccountSettingsFields.of(settings)))
                .asJsonObject();
        JsonFields fields = new JsonFields(merged, faults);
        String name = fields.require("name").text("name");
        boolean visitorUtmWins = fields.flag("visitorUtmWins", false);
        boolean targetPages = fields.flag("targetPages", true);
        boolean optOutHonoured = fields.flag("optOutHonoured", true);
        List<String> excluded = fields.texts("excludedAddresses");
        boolean secondFactor = fields.flag("secondFactorRequired", false);
        PixelConsent consent = pixelConsent(fields, faults);
        String basis = fields.text("pixelLegalBasis");
        AccountSettings patched = name == null
                ? null
                : faults.made(() -> new AccountSettings(
                        name, visitorUtmWins, targetPages, optOutHonoured, excluded, secondFactor, consent, basis));
        faults.throwIfAny();
        return Objects.requireNonNull(patched);
    }

    private static PixelConsent pixelConsent(JsonFields fields, Faults faults) {
        String word = fields.text("pixelConsent");
        if (word == null) {
            return PixelConsent.OFF;
        }
        return PixelConsent.tryParse(word).orElseGet(() -> {
            faults.add("pixelConsent", "unknown-value", "pixelConsent must be one of off, ask, ask-in-eea, own-basis.");
            return PixelConsent.OFF;
        });
    }

    /**
     * The operator's terms after a merge patch (RFC 7396). The reason is that of this very change.
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static AccountTerms patched(AccountTerms terms, JsonObject patch) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(patch, faults).allowOnly(AccountFields.class, AccountAnswer.class);
        String plan = patch.containsKey("plan") ? fields.require("plan").text("plan") : terms.plan();
        String status = patch.containsKey("status") ? fields.require("status").text("status") : null;
        if (status != null && !STATUSES.contains(status)) {
            faults.add("status", "unknown-value", "status must be active or suspended.");
        }
        boolean suspended = status == null ? terms.suspended() : status.equals("suspended");
        String reason = fields.text("reason");
        AccountTerms patched = plan == null ? null : faults.made(() -> new AccountTerms(plan, suspended, reason));
        faults.throwIfAny();
        return Objects.requireNonNull(patched);
    }
}
