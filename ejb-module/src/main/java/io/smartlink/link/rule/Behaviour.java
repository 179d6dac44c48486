package io.smartlink.link.rule;

import io.smartlink.platform.FieldChecks;
import java.util.List;

/**
 * How a link treats those who open it.
 *
 * @param forwardQuery whether the visitor's query parameters go on to the destination
 * @param forwardPath whether what follows the slug in the visitor's path goes on to the destination
 * @param crawlable whether search engines may index a temporary redirect
 * @param rules up to {@value #MAX_RULES}, names distinct
 * @param variants none, or 2 to {@value #MAX_VARIANTS}, names distinct
 * @param pixelIds of the account's pixels that fire on the way, each once, up to {@value #MAX_PIXELS}
 */
public record Behaviour(
        Schedule schedule,
        Utm utm,
        boolean forwardQuery,
        boolean forwardPath,
        boolean crawlable,
        Preview preview,
        List<Rule> rules,
        List<Variant> variants,
        List<Long> pixelIds) {
    public static final int MAX_RULES = 50;
    public static final int MAX_VARIANTS = 20;
    public static final int MAX_PIXELS = 10;

    /** Sends everybody on as they come. */
    public static final Behaviour PLAIN = new Behaviour(
            Schedule.ALWAYS, Utm.NONE, false, false, false, Preview.NONE, List.of(), List.of(), List.of());

    /** A behaviour that fires nothing. */
    public Behaviour(
            Schedule schedule,
            Utm utm,
            boolean forwardQuery,
            boolean forwardPath,
            boolean crawlable,
            Preview preview,
            List<Rule> rules,
            List<Variant> variants) {
        this(schedule, utm, forwardQuery, forwardPath, crawlable, preview, rules, variants, List.of());
    }

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Behaviour {
        rules = List.copyOf(rules);
        variants = List.copyOf(variants);
        pixelIds = pixelIds.stream().distinct().toList();
        new FieldChecks()
                .that(rules.size() <= MAX_RULES, "rules", "too-many", "A link may have up to " + MAX_RULES + " rules.")
                .that(
                        rules.stream().map(Rule::name).distinct().count() == rules.size(),
                        "rules",
                        "not-distinct",
                        "Two rules have the same name.")
                .that(
                        variants.isEmpty() || variants.size() >= 2 && variants.size() <= MAX_VARIANTS,
                        "variants",
                        "out-of-range",
                        "A link has no variants, or 2 to " + MAX_VARIANTS + ".")
                .that(
                        variants.stream().map(Variant::name).distinct().count() == variants.size(),
                        "variants",
                        "not-distinct",
                        "Two variants have the same name.")
                .that(
                        pixelIds.size() <= MAX_PIXELS,
                        "pixelIds",
                        "too-many",
                        "A link may fire up to " + MAX_PIXELS + " pixels.")
                .throwIfAny();
    }

    public Behaviour with(Schedule other) {
        return new Behaviour(other, utm, forwardQuery, forwardPath, crawlable, preview, rules, variants, pixelIds);
    }

    /** The same, firing these pixels. */
    public Behaviour withPixels(List<Long> others) {
        return new Behaviour(schedule, utm, forwardQuery, forwardPath, crawlable, preview, rules, variants, others);
    }
}
