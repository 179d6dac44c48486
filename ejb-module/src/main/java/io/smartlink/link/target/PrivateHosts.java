package io.smartlink.link.target;

import io.smartlink.platform.AddressRanges;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hosts that lead into the visitor's own machine or network, told by their text alone: nothing is ever looked up. IPv4
 * addresses are read in every spelling that browsers take for one (WHATWG URL §3.5, host parsing): fewer parts, decimal,
 * octal and hexadecimal.
 */
public final class PrivateHosts {
    /** RFC 1122 §3.2.1.3, RFC 1918, RFC 6598 (shared by a carrier's customers), loopback, RFC 3927 (link-local). */
    private static final List<String> IPV4 = List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16");

    /**
     * Unspecified, loopback and the old form of IPv4 in IPv6 (RFC 4291 §2.5), RFC 4193 (unique local), link-local, what was
     * site-local, and local translation (RFC 8215). IPv4-mapped addresses are read as IPv4.
     */
    private static final List<String> IPV6 = List.of("::/96", "fc00::/7", "fe80::/10", "fec0::/10", "64:ff9b:1::/48");

    private static final AddressRanges RANGES = AddressRanges.of(
            Stream.of(IPV4.stream(), IPV6.stream(), IPV4.stream().map(PrivateHosts::translated))
                    .flatMap(ranges -> ranges)
                    .toList());

    private PrivateHosts() {}

    /** @param host in lower case, an IPv6 address in its brackets */
    static boolean contain(String host) {
        if (host.startsWith("[") && host.endsWith("]")) {
            return RANGES.contains(host.substring(1, host.length() - 1));
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String address = ipv4(name);
        return address == null ? name.equals("localhost") || name.endsWith(".localhost") : RANGES.contains(address);
    }

    /** The dotted form of what a browser reads as an IPv4 address; null for all else. @param host in lower case */
    public static @Nullable String ipv4(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > 4) {
            return null;
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            long bound = last ? 1L << 8 * (5 - parts.length) : 256;
            long number = number(parts[i]);
            if (number < 0 || number >= bound) {
                return null;
            }
            address = last ? address | number : address | number << 8 * (3 - i);
        }
        return "%d.%d.%d.%d".formatted(address >> 24, address >> 16 & 0xFF, address >> 8 & 0xFF, address & 0xFF);
    }

    /** The number that a part says; negative if it says none, or one that is too large for an address anyhow. */
    private static long number(String part) {
        boolean hexadecimal = part.startsWith("0x");
        boolean octal = !hexadecimal && part.length() > 1 && part.startsWith("0");
        String digits = (hexadecimal ? part.substring(2) : part).replaceFirst("^0+(?=.)", "");
        if (hexadecimal && digits.isEmpty()) {
            return 0; // As browsers have it.
        }
        boolean reads = digits.matches(hexadecimal ? "[0-9a-f]{1,8}" : octal ? "[0-7]{1,11}" : "[0-9]{1,10}");
        return reads ? Long.parseLong(digits, hexadecimal ? 16 : octal ? 8 : 10) : -1;
    }

    /** The same range behind the well-known prefix by which IPv6 hosts reach IPv4 (RFC 6052 §2.1). */
    private static String translated(String range) {
        int slash = range.indexOf('/');
        return "64:ff9b::" + range.substring(0, slash) + "/" + (96 + Integer.parseInt(range.substring(slash + 1)));
    }
}
