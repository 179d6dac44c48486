package io.smartlink.explain;

import io.smartlink.redirect.choice.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what it hears. */
final class HeardTrace implements Trace {
    private final List<Explanation.ToldCondition> conditions = new ArrayList<>();
    private final List<Explanation.ToldRule> rules = new ArrayList<>();
    private final List<Explanation.ToldStep> steps = new ArrayList<>();

    @Override
    public boolean isHeard() {
        return true;
    }

    @Override
    public void condition(String name, String wanted, @Nullable String seen, boolean holds) {
        conditions.add(new Explanation.ToldCondition(name, wanted, seen, holds));
    }

    @Override
    public void rule(String name, boolean holds, boolean decides) {
        rules.add(new Explanation.ToldRule(name, holds, decides, List.copyOf(conditions)));
        conditions.clear();
    }

    @Override
    public void step(String name, String result) {
        steps.add(new Explanation.ToldStep(name, result));
    }

    List<Explanation.ToldRule> rules() {
        return List.copyOf(rules);
    }

    List<Explanation.ToldStep> steps() {
        return List.copyOf(steps);
    }
}
