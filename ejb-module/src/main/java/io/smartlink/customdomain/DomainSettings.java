package io.smartlink.customdomain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a domain that its owner decides, as API and console take it.
 *
 * @param rootDestination where {@code /} of the domain leads; null for the not-found page. Like the next, it may hold {@code
 *     {path}} and {@code {host}} after its host
 * @param notFoundDestination where an unknown slug leads; null for the not-found page
 */
public record DomainSettings(
        @Nullable String rootDestination,
        @Nullable String notFoundDestination,
        RobotsPolicy robots,
        DomainBrand brand) {
    public static final DomainSettings NEW = new DomainSettings(null, null, null, null);

    public DomainSettings(
            @Nullable String rootDestination,
            @Nullable String notFoundDestination,
            @Nullable RobotsPolicy robots,
            @Nullable DomainBrand brand) {
        this.rootDestination = emptyToNull(rootDestination);
        this.notFoundDestination = emptyToNull(notFoundDestination);
        this.robots = Objects.requireNonNullElse(robots, RobotsPolicy.ALLOW);
        this.brand = Objects.requireNonNullElse(brand, DomainBrand.NONE);
    }

    /**
     * The same with destinations as they are sent.
     *
     * @throws io.smartlink.platform.ValidationFailedException naming the one that is none
     */
    DomainSettings with(DestinationSyntax syntax, Hostname from) {
        return new DomainSettings(
                normal(syntax, from, "rootDestination", rootDestination),
                normal(syntax, from, "notFoundDestination", notFoundDestination),
                robots,
                brand);
    }

    private static @Nullable String normal(
            DestinationSyntax syntax, Hostname from, String field, @Nullable String typed) {
        return typed == null ? null : syntax.require(from, field, typed);
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
