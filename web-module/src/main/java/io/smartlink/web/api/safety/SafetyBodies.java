package io.smartlink.web.api.safety;

import io.smartlink.safety.decision.Reason;
import io.smartlink.safety.review.Decision;
import io.smartlink.safety.rule.BlockRule;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what the operator decides; each refuses all its faults together. */
final class SafetyBodies {
    private SafetyBodies() {}

    static Reason reason(JsonObject body) {
        Faults faults = new Faults();
        Reason reason = reason(new JsonFields(body, faults).allowOnly(ReasonFields.class), faults);
        faults.throwIfAny();
        return Objects.requireNonNull(reason);
    }

    static Decided decided(JsonObject body) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(body, faults).allowOnly(DecisionFields.class);
        Decision decision = word(fields, "decision", Decision::tryParse, "safe or blocked", faults);
        Reason reason = reason(fields, faults);
        faults.throwIfAny();
        return new Decided(Objects.requireNonNull(decision), Objects.requireNonNull(reason));
    }

    static NewEntry entry(JsonObject body) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(body, faults).allowOnly(BlocklistFields.class);
        BlockRule.Kind kind = word(fields, "kind", BlockRule.Kind::tryParse, "host, domain or pattern", faults);
        String value = fields.require("value").text("value");
        BlockRule rule = kind == null || value == null ? null : faults.made(() -> new BlockRule(kind, value));
        Reason reason = reason(fields, faults);
        faults.throwIfAny();
        return new NewEntry(Objects.requireNonNull(rule), Objects.requireNonNull(reason));
    }

    private static @Nullable Reason reason(JsonFields fields, Faults faults) {
        String text = fields.require("reason").text("reason");
        return text == null ? null : faults.made(() -> new Reason(text));
    }

    private static <T> @Nullable T word(
            JsonFields fields, String name, Function<String, Optional<T>> parser, String words, Faults faults) {
        String text = fields.require(name).text(name);
        T found = text == null ? null : parser.apply(text).orElse(null);
        if (text != null && found == null) {
            faults.add(name, "unknown-value", name + " must be " + words + ".");
        }
        return found;
    }

    /** A decision and why. */
    record Decided(Decision decision, Reason reason) {}

    /** An entry and why. */
    record NewEntry(BlockRule rule, Reason reason) {}
}
