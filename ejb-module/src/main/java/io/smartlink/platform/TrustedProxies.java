package io.smartlink.platform;

import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Address ranges of the proxies in front of us, whose {@code X-Forwarded-*} headers are believed; setting {@code
 * smartlink.trusted.proxies}, a comma-separated list of CIDR ranges (RFC 4632, RFC 4291) or single addresses; empty:
 * none.
 */
public final class TrustedProxies {
    private static final String FOR = "for=";

    private final AddressRanges ranges;

    private TrustedProxies(AddressRanges ranges) {
        this.ranges = ranges;
    }

    /** @throws IllegalArgumentException naming the entry that is not a range */
    public static TrustedProxies parse(String list) {
        try {
            return new TrustedProxies(AddressRanges.of(Arrays.stream(list.split(","))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty())
                    .toList()));
        } catch (IllegalArgumentException notARange) {
            throw new IllegalArgumentException("smartlink.trusted.proxies: " + notARange.getMessage(), notARange);
        }
    }

    /** Whether no proxy at all is trusted. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether the IP address, as text, is one of a trusted proxy; anything that is no address is not. */
    public boolean trusts(String address) {
        return ranges.contains(address);
    }

    /**
     * Whether a trusted proxy says that the visitor came by HTTPS, in {@code X-Forwarded-Proto} or {@code Forwarded} (RFC 7239
     * §5.4); of several values the last counts, which the proxy next to us wrote.
     *
     * @param peer address of the connection
     */
    public boolean sayHttps(String peer, @Nullable String forwardedProto, @Nullable String forwarded) {
        if (forwardedProto == null && forwarded == null || isEmpty() || !trusts(peer)) {
            return false;
        }
        if (forwardedProto != null) {
            return last(forwardedProto).equalsIgnoreCase("https");
        }
        for (String pair : last(forwarded).split(";")) {
            if (pair.strip().replace("\"", "").equalsIgnoreCase("proto=https")) {
                return true;
            }
        }
        return false;
    }

    private static String last(String list) {
        return list.substring(list.lastIndexOf(',') + 1).strip();
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
            String hop = bare(hops[i]);
            if (!AddressRanges.isAddress(hop)) {
                return client;
            }
            client = hop;
        }
        return client;
    }

    /**
     * The visitor's address by whichever header the proxies write; {@code X-Forwarded-For} goes first.
     *
     * @param forwarded value of {@code Forwarded}, several joined by commas; null when absent
     */
    public String clientOf(String peer, @Nullable String forwardedFor, @Nullable String forwarded) {
        return clientOf(peer, forwardedFor == null ? forwardedFor(forwarded) : forwardedFor);
    }

    /**
     * What {@code Forwarded} (RFC 7239 §5.2) says, in the form of {@code X-Forwarded-For}; null when it names nobody.
     *
     * @param forwarded value of the header, several joined by commas; null when absent
     */
    static @Nullable String forwardedFor(@Nullable String forwarded) {
        if (forwarded == null) {
            return null;
        }
        StringJoiner hops = new StringJoiner(",");
        for (String element : forwarded.split(",")) {
            String hop = "unknown"; // what nobody names ends the way to the visitor
            for (String pair : element.split(";")) {
                String stripped = pair.strip();
                if (stripped.regionMatches(true, 0, FOR, 0, FOR.length())) {
                    hop = stripped.substring(FOR.length());
                }
            }
            hops.add(hop);
        }
        return hops.toString();
    }

    /** An address without the quotation marks, brackets and port that may stand around it (RFC 7239 §6). */
    private static String bare(String hop) {
        String address = hop.strip();
        if (address.length() > 1 && address.startsWith("\"") && address.endsWith("\"")) {
            address = address.substring(1, address.length() - 1);
        }
        if (address.startsWith("[") && address.contains("]")) {
            return address.substring(1, address.indexOf(']'));
        }
        int colon = address.indexOf(':');
        return colon >= 0 && colon == address.lastIndexOf(':') ? address.substring(0, colon) : address;
    }
}
