package io.smartlink.platform;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranges of IP addresses in CIDR notation (RFC 4632, RFC 4291), or single ones. */
public final class AddressRanges {
    /** Contains no address. */
    public static final AddressRanges NONE = new AddressRanges(List.of());

    private final List<Range> ranges;

    private AddressRanges(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** @throws IllegalArgumentException naming the entry that is not a range */
    public static AddressRanges of(List<String> entries) {
        return entries.isEmpty()
                ? NONE
                : new AddressRanges(entries.stream().map(Range::parse).toList());
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether an IP address, as text, is in one of the ranges; anything that is no address is not. */
    public boolean contains(String address) {
        if (ranges.isEmpty()) {
            return false;
        }
        byte[] bytes = literal(address);
        return bytes != null && ranges.stream().anyMatch(range -> range.contains(bytes));
    }

    /** Whether a text is an IP address. */
    public static boolean isAddress(String text) {
        return literal(text) != null;
    }

    /** An IP literal as bytes; null for anything else, so that no name is ever looked up. */
    private static byte @Nullable [] literal(String text) {
        boolean looksLikeOne = !text.isEmpty()
                && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':')
                && (text.indexOf(':') >= 0
                        || text.chars().filter(c -> c == '.').count() == 3
                                && text.chars().noneMatch(Character::isLetter));
        try {
            return looksLikeOne ? InetAddress.getByName(text).getAddress() : null;
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }

    private record Range(byte[] network, int prefix) {
        static Range parse(String entry) {
            int slash = entry.indexOf('/');
            byte[] network = literal(slash < 0 ? entry : entry.substring(0, slash));
            if (network == null) {
                throw new IllegalArgumentException("\"" + entry + "\" is not a range");
            }
            int bits = network.length * 8;
            int prefix;
            try {
                prefix = slash < 0 ? bits : Integer.parseInt(entry.substring(slash + 1));
            } catch (NumberFormatException notANumber) {
                prefix = -1;
            }
            if (prefix < 0 || prefix > bits) {
                throw new IllegalArgumentException("\"" + entry + "\" is not a range");
            }
            return new Range(network, prefix);
        }

        boolean contains(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            int rest = address.length * 8 - prefix;
            return new BigInteger(1, address).shiftRight(rest).equals(new BigInteger(1, network).shiftRight(rest));
        }
    }
}
