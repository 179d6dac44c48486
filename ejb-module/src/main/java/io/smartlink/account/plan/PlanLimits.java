package io.smartlink.account.plan;

import io.smartlink.account.actor.Feature;
import io.smartlink.platform.FieldChecks;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a plan includes, as the operator's table says.
 *
 * @param plan name of the plan, such as {@code free} or {@code pro}
 * @param links 0 to {@value #MOST}; 0: smart links are not included at all
 * @param domains of the account's own, 0 to {@value #MOST}; 0: not included
 * @param members 1 to {@value #MOST}, open invitations among them
 * @param apiCallsPerMinute for all keys of an account together, 1 to {@value #MOST}
 * @param retentionDays how long raw visits are kept, 1 to {@value #LONGEST_RETENTION} days
 * @param rules whether rules and A/B variants can be added to links
 * @param api whether keys of the account are answered
 * @param exports whether raw visits can be taken out as files
 */
public record PlanLimits(
        String plan,
        int links,
        int bioPages,
        int qrCodes,
        int domains,
        int members,
        int apiCallsPerMinute,
        int retentionDays,
        boolean rules,
        boolean api,
        boolean exports) {
    public static final int MOST = 10_000_000;
    public static final int LONGEST_RETENTION = 3650;

    /** @throws io.smartlink.platform.ValidationFailedException naming every limit that is out of its bounds */
    public PlanLimits {
        FieldChecks checks = new FieldChecks();
        within(checks, "links", links, 0, MOST);
        within(checks, "bioPages", bioPages, 0, MOST);
        within(checks, "qrCodes", qrCodes, 0, MOST);
        within(checks, "domains", domains, 0, MOST);
        within(checks, "members", members, 1, MOST);
        within(checks, "apiCallsPerMinute", apiCallsPerMinute, 1, MOST);
        within(checks, "retentionDays", retentionDays, 1, LONGEST_RETENTION);
        checks.throwIfAny();
    }

    /** What it switches on. */
    public Set<Feature> features() {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        add(features, Feature.SMART_LINKS, links > 0);
        add(features, Feature.RULES, rules);
        add(features, Feature.API, api);
        add(features, Feature.EXPORTS, exports);
        return features;
    }

    private static void add(Set<Feature> features, Feature feature, boolean on) {
        if (on) {
            features.add(feature);
        }
    }

    private static void within(FieldChecks checks, String field, int value, int least, int most) {
        checks.that(
                value >= least && value <= most,
                field,
                "out-of-range",
                String.format(Locale.ROOT, "%s must be between %d and %,d.", field, least, most));
    }
}
