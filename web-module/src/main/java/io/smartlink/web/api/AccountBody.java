package io.smartlink.web.api;

import io.smartlink.account.AccountSettings;
import io.smartlink.account.NewAccount;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;

/** Bodies with which an operator makes and moves accounts, and an account changes its settings. */
final class AccountBody {
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
     * The settings after a merge patch (RFC 7396): a null takes one back to its default.
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static AccountSettings patched(AccountSettings settings, JsonObject patch) {
        Faults faults = new Faults();
        new JsonFields(patch, faults).allowOnly(AccountSettingsFields.class, AccountAnswer.class);
        JsonObject merged =
                Json.createMergePatch(patch).apply(JsonBinding.object(settings)).asJsonObject();
        JsonFields fields = new JsonFields(merged, faults);
        boolean visitorUtmWins = fields.flag("visitorUtmWins", false);
        boolean targetPages = fields.flag("targetPages", true);
        List<String> excluded = fields.texts("excludedAddresses");
        AccountSettings patched = faults.made(() -> new AccountSettings(visitorUtmWins, targetPages, excluded));
        faults.throwIfAny();
        return Objects.requireNonNull(patched);
    }

    /**
     * The plan after a merge patch (RFC 7396).
     *
     * @param plan the plan before
     * @throws ValidationFailedException with all faults of the patch
     */
    static String patchedPlan(String plan, JsonObject patch) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(patch, faults).allowOnly(AccountFields.class, AccountAnswer.class);
        String wanted = patch.containsKey("plan") ? fields.require("plan").text("plan") : plan;
        faults.throwIfAny();
        return Objects.requireNonNull(wanted);
    }
}
