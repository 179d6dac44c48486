package io.smartlink.link.check;

import io.smartlink.link.target.Destination;
import io.smartlink.platform.FieldFault;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found of all destinations of a request.
 *
 * @param byDestination those that were looked at
 * @param warning what the account is told when one of them is refused, such as how many strikes it has; null for nothing
 * @param noneUnchecked whether the operator lets no link lead to what nobody has answered about
 */
public record Findings(
        Map<Destination, Finding> byDestination, @Nullable String warning, boolean noneUnchecked) {
    /** Of a request that leads nowhere. */
    public static final Findings NONE = new Findings(Map.of(), null, false);

    public Findings {
        byDestination = Map.copyOf(byDestination);
    }

    /**
     * Whether each of the destinations was looked at.
     *
     * @param kept destinations that the link has already
     */
    public boolean cover(Collection<Destination> destinations, Collection<Destination> kept) {
        return destinations.stream()
                .allMatch(destination -> byDestination.containsKey(destination) || kept.contains(destination));
    }

    /** What was found of a destination; one that was not looked at is to be asked about. */
    public Finding of(Destination destination) {
        return byDestination.getOrDefault(destination, Finding.PENDING);
    }

    /**
     * Lets a link lead to these destinations.
     *
     * @param destinations by the field that names them
     * @param kept destinations that the link has already: whatever they have become, they are not refused now
     * @throws DestinationUnsafeException naming each field that leads to a dangerous place
     * @throws DestinationUncheckedException if nobody has answered about one of them and none is taken unchecked
     */
    public void requireSafe(Map<String, Destination> destinations, Collection<Destination> kept) {
        List<FieldFault> faults = destinations.entrySet().stream()
                .filter(field ->
                        !kept.contains(field.getValue()) && of(field.getValue()).safety() == Safety.MALICIOUS)
                .map(field -> fault(field.getKey(), field.getValue()))
                .toList();
        if (!faults.isEmpty()) {
            throw new DestinationUnsafeException(faults, warning);
        }
        if (noneUnchecked && destinations.values().stream().anyMatch(one -> !kept.contains(one) && of(one).pending())) {
            throw new DestinationUncheckedException();
        }
    }

    /** What holds for a link that leads to all of these: the worst. What it kept and has turned bad is asked about anew. */
    public Finding together(Collection<Destination> destinations) {
        return destinations.stream()
                .map(this::of)
                .map(found -> found.safety() == Safety.MALICIOUS ? Finding.PENDING : found)
                .reduce(Finding.SAFE, Finding::worse);
    }

    /** Whether one of the destinations is dangerous, or may be: there is no answer about it yet. */
    public boolean doubt(Collection<Destination> destinations) {
        return destinations.stream()
                .map(this::of)
                .anyMatch(found -> found.pending() || found.safety() == Safety.MALICIOUS);
    }

    /** Those of the destinations that the operator has to look at. */
    public Map<Destination, Finding> suspicious(Collection<Destination> destinations) {
        return destinations.stream()
                .distinct()
                .filter(destination -> of(destination).safety() == Safety.SUSPICIOUS)
                .collect(Collectors.toMap(destination -> destination, this::of));
    }

    private FieldFault fault(String field, Destination destination) {
        String place = destination.host().orElse(destination.scheme() + ":");
        return new FieldFault(
                field,
                "unsafe",
                "The destination at " + place + " is dangerous for visitors ("
                        + of(destination).reason() + ").");
    }
}
