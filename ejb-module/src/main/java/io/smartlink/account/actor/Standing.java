package io.smartlink.account.actor;

import java.util.Set;

/**
 * How an account stands, as far as it decides what its people may do.
 *
 * @param suspended whether it is suspended: it can be read, and not changed
 * @param plan name of its plan
 * @param features what the plan includes
 */
public record Standing(boolean suspended, String plan, Set<Feature> features) {
    public Standing {
        features = Set.copyOf(features);
    }
}
