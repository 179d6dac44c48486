package io.smartlink.client;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor would get of a link, and how that comes about.
 *
 * @param status of the answer
 * @param headers that the link decides, such as {@code Location}
 * @param outcome what the visit would be recorded as, such as {@code followed}
 * @param decisions those that were asked, in their order; the last one settled it
 * @param variant name of the variant
 * @param keyword the keyword that was drawn this time
 * @param steps what was done to the destination on the way
 * @param note what went otherwise than the link asks for
 */
public record Explanation(
        int status,
        Map<String, String> headers,
        String outcome,
        Verdict verdict,
        List<Decision> decisions,
        List<AskedRule> rules,
        @Nullable String variant,
        @Nullable String keyword,
        List<Step> steps,
        @Nullable String note) {

    public Explanation {
        headers = headers == null ? Map.of() : Map.copyOf(headers);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        rules = rules == null ? List.of() : List.copyOf(rules);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /**
     * What kind of visitor it would be.
     *
     * @param verdict {@code person}, {@code bot}, {@code preview}, {@code prefetch} or {@code excluded}
     */
    public record Verdict(String verdict, @Nullable String reason) {}

    /** One decision, and whether it settled what the visitor gets. */
    public record Decision(String decision, boolean stops) {}

    /** A rule: whether its conditions hold, and whether it is the first whose do. */
    public record AskedRule(String name, boolean matched, boolean decides, List<AskedCondition> conditions) {

        public AskedRule {
            conditions = conditions == null ? List.of() : List.copyOf(conditions);
        }
    }

    /** A condition: what the rule asks for, and what the visit has. */
    public record AskedCondition(
            String condition, String wanted, @Nullable String seen, boolean holds) {}

    /** Something that was done, and what came of it. */
    public record Step(String step, String result) {}
}
