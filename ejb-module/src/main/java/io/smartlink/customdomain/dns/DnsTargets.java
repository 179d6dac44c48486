package io.smartlink.customdomain.dns;

import io.smartlink.platform.AddressRanges;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/**
 * Where the records of a domain must point.
 *
 * @param cname {@code smartlink.cname.target}, default the default domain: what a CNAME names, in A-labels
 * @param addresses {@code smartlink.public.addresses}, separated by commas: what A and AAAA records name, in the text form of
 *     {@link DnsLookup}; empty: the addresses of {@code cname}
 */
public record DnsTargets(String cname, List<String> addresses) {

    /** @throws IllegalArgumentException naming the entry that is no IP address */
    public DnsTargets {
        addresses = addresses.stream().map(DnsTargets::canonical).toList();
    }

    /** @param defaultDomain in A-labels */
    public static DnsTargets from(Config config, String defaultDomain) {
        String cname = config.getOptionalValue("smartlink.cname.target", String.class)
                .map(target -> target.strip().toLowerCase(Locale.ROOT))
                .orElse(defaultDomain);
        String list = config.getOptionalValue("smartlink.public.addresses", String.class)
                .orElse("");
        return new DnsTargets(
                cname,
                Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .toList());
    }

    private static String canonical(String address) {
        if (!AddressRanges.isAddress(address)) {
            throw new IllegalArgumentException("smartlink.public.addresses: \"" + address + "\" is no IP address");
        }
        try {
            return InetAddress.getByName(address).getHostAddress(); // a literal: nothing is looked up
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException(
                    "smartlink.public.addresses: \"" + address + "\" is no IP address", noAddress);
        }
    }
}
