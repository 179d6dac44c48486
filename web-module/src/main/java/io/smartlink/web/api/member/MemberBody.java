package io.smartlink.web.api.member;

import io.smartlink.account.actor.Role;
import io.smartlink.account.member.MemberDraft;
import io.smartlink.account.member.NewInvitation;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bodies that say who shall be a member, and as what. */
final class MemberBody {
    private MemberBody() {}

    /**
     * A member after a merge patch (RFC 7396); nothing of it can be null.
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static MemberDraft patched(MemberDraft member, JsonObject patch) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(patch, faults).allowOnly(MemberFields.class, MemberAnswer.class);
        String name = patch.containsKey("name") ? fields.require("name").text("name") : member.name();
        Role role = patch.containsKey("role") ? role(fields, faults) : member.role();
        MemberDraft draft =
                name == null ? null : faults.made(() -> new MemberDraft(name, role == null ? member.role() : role));
        faults.throwIfAny();
        return Objects.requireNonNull(draft);
    }

    /** @throws ValidationFailedException with all faults of the body */
    static NewInvitation invited(JsonObject body) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(body, faults).allowOnly(NewInvitationFields.class, InvitationAnswer.class);
        String email = fields.require("email").text("email");
        Role role = role(fields, faults);
        NewInvitation wanted =
                email == null ? null : faults.made(() -> new NewInvitation(email, role == null ? Role.VIEWER : role));
        faults.throwIfAny();
        return Objects.requireNonNull(wanted);
    }

    private static @Nullable Role role(JsonFields fields, Faults faults) {
        String word = fields.require("role").text("role");
        boolean known =
                word != null && Arrays.stream(Role.values()).map(Role::word).anyMatch(word::equals);
        if (word != null && !known) {
            faults.add("role", "unknown-value", "role must be owner, admin, editor or viewer.");
        }
        return known ? Role.of(word) : null;
    }
}
