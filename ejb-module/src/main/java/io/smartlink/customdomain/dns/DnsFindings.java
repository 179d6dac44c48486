package io.smartlink.customdomain.dns;

import java.util.List;

/**
 * What one look at a domain's records gave.
 *
 * @param records those that count now: a domain points to us by CNAME or by addresses, not by both
 * @param owned whether the TXT record proves that the account owns the domain
 * @param pointed whether visitors of the domain come to us
 * @param conclusive whether DNS answered all that was asked; else nothing may be taken from a domain
 */
public record DnsFindings(List<DnsRecord> records, boolean owned, boolean pointed, boolean conclusive) {
    public DnsFindings {
        records = List.copyOf(records);
    }

    /** Whether the domain may serve. */
    public boolean complete() {
        return owned && pointed;
    }
}
