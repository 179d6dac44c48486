package io.smartlink.platform;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Address ranges of the proxies in front of us, whose {@code X-Forwarded-*} headers are believed; setting {@code
 * smartlink.trusted.proxies}, a comma-separated list of CIDR ranges (RFC 4632, RFC 4291) or single addresses; empty:
 * none.
 */
public final class TrustedProxies {
    private final List<Range> ranges;

    private TrustedProxies(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** @throws IllegalArgumentException naming the entry that is not a range */
    public static TrustedProxies parse(String list) {
        List<Range> ranges = new ArrayList<>();
        Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> ranges.add(Range.parse(entry)));
        return new TrustedProxies(ranges);
    }

    /** Whether no proxy at all is trusted. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether the IP address, as text, is one of a trusted proxy; anything that is no address is not. */
    public boolean trusts(String address) {
        if (ranges.isEmpty()) {
            return false;
        }
        byte[] bytes = literal(address);
        return bytes != null && ranges.stream().anyMatch(range -> range.contains(bytes));
    }

    /**
     * The visitor's address: the rightmost entry of {@code X-Forwarded-For} that no trusted proxy wrote about another
     * trusted proxy.
     *
     * @param peer address of the connection
     * @param forwardedFor value of the header, several joined by commas; null when absent
     */
    public String clientOf(String peer, @Nullable String forwardedFor) {
        if (forwardedFor == null || !trusts(peer)) {
            return peer;
        }
        String client = peer;
        String[] hops = forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0 && trusts(client); i--) {
            String hop = hops[i].strip();
            if (literal(hop) == null) {
                return client;
            }
            client = hop;
        }
        return client;
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
                throw new IllegalArgumentException("smartlink.trusted.proxies: \"" + entry + "\" is not a range");
            }
            int bits = network.length * 8;
            int prefix;
            try {
                prefix = slash < 0 ? bits : Integer.parseInt(entry.substring(slash + 1));
            } catch (NumberFormatException notANumber) {
                prefix = -1;
            }
            if (prefix < 0 || prefix > bits) {
                throw new IllegalArgumentException("smartlink.trusted.proxies: \"" + entry + "\" is not a range");
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
