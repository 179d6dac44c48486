package io.smartlink.web.api.key;

import io.smartlink.account.actor.Scope;
import io.smartlink.account.key.KeyDraft;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Bodies that say what a key shall be. */
final class ApiKeyBody {
    private ApiKeyBody() {}

    /** @throws ValidationFailedException with all faults of the body */
    static KeyDraft created(JsonObject body) {
        Faults faults = new Faults();
        return draft(new JsonFields(body, faults).allowOnly(ApiKeyFields.class, NewApiKeyAnswer.class), faults);
    }

    /**
     * The draft of a key after a merge patch (RFC 7396).
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static KeyDraft patched(KeyDraft key, JsonObject patch) {
        Faults faults = new Faults();
        new JsonFields(patch, faults).allowOnly(ApiKeyFields.class, NewApiKeyAnswer.class);
        ApiKeyFields before = new ApiKeyFields(
                key.name(), key.scopes().stream().map(Scope::word).toList(), key.expiresAt());
        JsonObject merged =
                Json.createMergePatch(patch).apply(JsonBinding.object(before)).asJsonObject();
        return draft(new JsonFields(merged, faults), faults);
    }

    private static KeyDraft draft(JsonFields fields, Faults faults) {
        String name = fields.text("name");
        List<Scope> scopes = scopes(fields.texts("scopes"), faults);
        Instant expiresAt = fields.instant("expiresAt");
        boolean unreadable = name == null && fields.isSet("name") || scopes.isEmpty() && fields.isSet("scopes");
        KeyDraft draft = unreadable ? null : faults.made(() -> new KeyDraft(name, scopes, expiresAt));
        if (draft == null && faults.isEmpty()) {
            faults.add("scopes", "required", "A key needs one scope at least.");
        }
        faults.throwIfAny();
        return Objects.requireNonNull(draft);
    }

    private static List<Scope> scopes(List<String> words, Faults faults) {
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String field = "scopes[" + i + "]";
            Scope.tryParse(words.get(i))
                    .ifPresentOrElse(
                            scopes::add,
                            () -> faults.add(field, "unknown-value", field + " is no scope that there is."));
        }
        return scopes;
    }
}
