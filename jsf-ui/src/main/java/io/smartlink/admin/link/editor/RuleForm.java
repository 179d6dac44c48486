package io.smartlink.admin.link.editor;

import io.smartlink.link.rule.Condition;
import io.smartlink.link.rule.Rule;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A destination of its own for some visitors. */
public class RuleForm implements FormRow {
    /** Stands for a condition that was refused already, so that the other fields are checked too. */
    private static final Condition STAND_IN =
            new Condition(List.of("mobile"), List.of(), List.of(), List.of(), Map.of(), List.of(), null, null);

    private @Nullable String name;
    private @Nullable String destination;
    private ConditionForm when = new ConditionForm();

    static RuleForm of(Rule rule, ZoneId zone) {
        RuleForm form = new RuleForm();
        form.name = rule.name();
        form.destination = rule.destination();
        form.when = ConditionForm.of(rule.when(), zone);
        return form;
    }

    Rule value(ZoneId zone) {
        FormParts parts = new FormParts();
        Condition condition = parts.made("when", () -> when.value(zone));
        Rule rule = parts.made(
                "",
                () -> new Rule(
                        name == null ? "" : name,
                        condition == null ? STAND_IN : condition,
                        destination == null ? "" : destination));
        parts.throwIfAny();
        return Objects.requireNonNull(rule);
    }

    @Override
    public boolean isBlank() {
        return Typed.allBlank(name, destination) && when.isBlank();
    }

    public ConditionForm getWhen() {
        return when;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getDestination() {
        return destination;
    }

    public void setDestination(@Nullable String destination) {
        this.destination = destination;
    }
}
