package io.smartlink.customdomain.dns;

/**
 * Asks DNS, past any cache of ours. Waits for the network: never called inside a database transaction.
 *
 * <p>Text forms: addresses as {@code InetAddress} prints them; names in lower case without the last dot; the strings of a TXT
 * record joined (RFC 7208 §3.3); CAA as {@code flags tag value} without quotes.
 */
@FunctionalInterface
public interface DnsLookup {
    /**
     * @param name in A-labels, without the last dot
     * @param type {@code CNAME} gives the record itself; other types follow it
     */
    DnsAnswer lookup(String name, RecordType type);
}
