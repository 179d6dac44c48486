package io.smartlink.link.rule;

import io.smartlink.platform.FieldChecks;

/**
 * One of several destinations that visitors are spread over.
 *
 * @param name told apart in reports, 1 to {@value Rule#MAX_NAME} characters
 * @param weight 1 to {@value #MAX_WEIGHT}; its share is weight / sum of weights
 * @param destination as it is sent
 */
public record Variant(String name, int weight, String destination) {
    public static final int MAX_WEIGHT = 10_000;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Variant {
        FieldChecks checks = new FieldChecks();
        name = Rule.requireName(name, checks);
        checks.that(
                weight >= 1 && weight <= MAX_WEIGHT,
                "weight",
                "out-of-range",
                "A variant's weight must be between 1 and " + MAX_WEIGHT + ".");
        destination = Rule.requireDestination(destination, checks);
        checks.throwIfAny();
    }
}
