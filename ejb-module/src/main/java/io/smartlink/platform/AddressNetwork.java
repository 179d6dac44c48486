package io.smartlink.platform;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What visitors share who are counted as one: an IPv4 address, or the /64 that a household has of IPv6. */
public final class AddressNetwork {
    private static final int IPV6_BYTES = 8;

    private AddressNetwork() {}

    /** In a form that is the same for all addresses of the network; text that is no address as it is. */
    public static String of(String address) {
        if (!AddressRanges.isAddress(address)) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address); // a literal: no name is looked up
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
