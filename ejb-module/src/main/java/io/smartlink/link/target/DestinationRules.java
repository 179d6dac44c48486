package io.smartlink.link.target;

import io.smartlink.platform.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Where the operator lets links lead, read once at start and asked when a link is saved. What was saved under other rules
 * stays as it is until its owner changes that very destination.
 *
 * @param schemes {@code smartlink.destination.schemes}, comma-separated, in lower case: allowed besides {@code http} and
 *     {@code https}, such as {@code mailto}, {@code tel}, {@code sms} and those of apps; none by default
 * @param privateAddresses {@code smartlink.destination.private-addresses}, {@code allowed} (default) or {@code forbidden}:
 *     whether links may lead to {@code localhost} and to addresses of private networks
 */
public record DestinationRules(Set<String> schemes, boolean privateAddresses) {
    /** What holds where the operator has set nothing. */
    public static final DestinationRules DEFAULTS = new DestinationRules(Set.of(), true);

    /** @throws IllegalArgumentException naming the setting if one of the schemes is none, or can never be allowed */
    public DestinationRules {
        for (String scheme : schemes) {
            if (!scheme.matches("[a-z][a-z0-9+.-]*") || Destination.NEVER.contains(scheme)) {
                throw new IllegalArgumentException(
                        "smartlink.destination.schemes must be schemes like mailto, separated by commas, none of them "
                                + String.join(", ", new TreeSet<>(Destination.NEVER)) + ", is \"" + scheme + "\"");
            }
        }
        schemes = Set.copyOf(schemes);
    }

    /** Reads the settings; what is not set has its default. */
    public static DestinationRules from(Config config) {
        String schemes = config.getOptionalValue("smartlink.destination.schemes", String.class)
                .orElse("");
        String privateAddresses = config.getOptionalValue("smartlink.destination.private-addresses", String.class)
                .orElse("allowed");
        return of(schemes, privateAddresses);
    }

    static DestinationRules of(String schemes, String privateAddresses) {
        if (!privateAddresses.equals("allowed") && !privateAddresses.equals("forbidden")) {
            throw new IllegalArgumentException(
                    "smartlink.destination.private-addresses must be allowed or forbidden, is " + privateAddresses);
        }
        return new DestinationRules(
                schemes.isBlank()
                        ? Set.of()
                        : Stream.of(schemes.split(",", -1)).map(String::strip).collect(Collectors.toSet()),
                privateAddresses.equals("allowed"));
    }

    /** What is against the rules in a destination that stands in a field. */
    public List<FieldFault> faults(String field, Destination destination) {
        List<FieldFault> faults = new ArrayList<>();
        if (!destination.isWeb() && !schemes.contains(destination.scheme())) {
            faults.add(new FieldFault(
                    field,
                    "bad-scheme",
                    "A destination must begin with " + beginnings() + ", not with " + destination.scheme() + ":."));
        }
        destination
                .host()
                .filter(host -> !privateAddresses && PrivateHosts.contain(host.toLowerCase(Locale.ROOT)))
                .ifPresent(host -> faults.add(new FieldFault(
                        field,
                        "private-address",
                        "The destination's host " + host
                                + " is a private address, and this installation allows public ones only.")));
        return faults;
    }

    private String beginnings() {
        return schemes.isEmpty()
                ? "https:// or http://"
                : "https://, http:// or "
                        + new TreeSet<>(schemes)
                                .stream().map(scheme -> scheme + ":").collect(Collectors.joining(" or "));
    }
}
