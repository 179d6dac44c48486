package io.smartlink.customdomain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The destinations that are others than before, by the field that names them. */
    Map<String, String> leadingElsewhere(DomainSettings before) {
        Map<String, String> changed = new LinkedHashMap<>();
        if (rootDestination != null && !rootDestination.equals(before.rootDestination)) {
            changed.put("rootDestination", rootDestination);
        }
        if (notFoundDestination != null && !notFoundDestination.equals(before.notFoundDestination)) {
            changed.put("notFoundDestination", notFoundDestination);
        }
        return changed;
    }

    /** Where it leads. */
    public Set<String> destinations() {
        return Stream.of(rootDestination, notFoundDestination)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of its destinations that are among others. */
    List<String> among(Set<String> others) {
        return destinations().stream().filter(others::contains).sorted().toList();
    }

    /** The same without destinations that are among others. */
    public DomainSettings without(Set<String> others) {
        return others.isEmpty()
                ? this
                : new DomainSettings(
                        rootDestination != null && others.contains(rootDestination) ? null : rootDestination,
                        notFoundDestination != null && others.contains(notFoundDestination)
                                ? null
                                : notFoundDestination,
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
