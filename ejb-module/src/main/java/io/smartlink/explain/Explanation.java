package io.smartlink.explain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor would get of a link, and how that comes about.
 *
 * @param status of the answer
 * @param headers that the link decides
 * @param outcome what the visit would be recorded as, such as {@code followed}; {@code wrong-method} is not recorded
 * @param verdict what kind of visitor it would be
 * @param decisions those that were asked, in their order; the last one settled it
 * @param rules all of the link's, with every condition; empty where they are not asked
 * @param variant name of the variant
 * @param keyword the keyword that was drawn this time
 * @param steps what was done to the destination on the way, each with what came of it
 * @param note what went otherwise than the link asks for
 */
public record Explanation(
        int status,
        Map<String, String> headers,
        String outcome,
        ToldVerdict verdict,
        List<ToldDecision> decisions,
        List<ToldRule> rules,
        @Nullable String variant,
        @Nullable String keyword,
        List<ToldStep> steps,
        @Nullable String note) {

    /**
     * A verdict.
     *
     * @param verdict {@code person}, {@code bot}, {@code preview}, {@code prefetch} or {@code excluded}
     * @param reason null for people
     */
    public record ToldVerdict(String verdict, @Nullable String reason) {}

    /**
     * One decision.
     *
     * @param stops whether it settled what the visitor gets
     */
    public record ToldDecision(String decision, boolean stops) {}

    /**
     * A rule.
     *
     * @param matched whether all its conditions hold
     * @param decides whether it is the first that does
     */
    public record ToldRule(String name, boolean matched, boolean decides, List<ToldCondition> conditions) {}

    /**
     * A condition of a rule.
     *
     * @param condition name of the condition
     * @param wanted what the rule asks for
     * @param seen what the visit has; null if nothing is known
     */
    public record ToldCondition(
            String condition, String wanted, @Nullable String seen, boolean holds) {}

    /** Something that was done, and what came of it. */
    public record ToldStep(String step, String result) {}
}
