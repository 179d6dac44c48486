package io.smartlink.certificate;

import io.smartlink.customdomain.HostSettings;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hosts of the installation itself, the default domain and the console host; the operator may bring a certificate for
 * them.
 */
public final class OwnHosts {
    /** A name with a dot whose last label is no number: not {@code localhost}, not an address. */
    private static final Pattern PUBLIC_NAME = Pattern.compile("[a-z0-9.-]+\\.[a-z][a-z0-9-]*");

    private final Set<String> all;

    OwnHosts(Set<String> all) {
        this.all = Set.copyOf(all);
    }

    public static OwnHosts of(HostSettings settings) {
        return new OwnHosts(Stream.of(settings.defaultDomain(), settings.consoleHost())
                .map(hostname -> hostname.text())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    public Set<String> all() {
        return all;
    }

    /** Those that an authority can issue for. */
    public Set<String> publicNames() {
        return all.stream()
                .filter(hostname -> PUBLIC_NAME.matcher(hostname).matches())
                .collect(Collectors.toUnmodifiableSet());
    }
}
