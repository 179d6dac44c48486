package io.smartlink.customdomain.dns;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Whom we ask in DNS.
 *
 * @param resolvers {@code smartlink.dns.resolver}: addresses of resolvers, each with an optional {@code :port}, separated by
 *     commas; empty: the system's
 * @param timeout of one question to one resolver; it is asked twice
 */
public record DnsSettings(List<String> resolvers, Duration timeout) {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    public DnsSettings {
        resolvers = List.copyOf(resolvers);
    }

    public static DnsSettings from(Config config) {
        String list =
                config.getOptionalValue("smartlink.dns.resolver", String.class).orElse("");
        return new DnsSettings(
                Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .toList(),
                TIMEOUT);
    }
}
