package io.smartlink.customdomain.dns;

/** Types of DNS records that we ask for (RFC 1035 §3.2.2, RFC 3596 §2.1, RFC 8659 §4). */
public enum RecordType {
    A,
    AAAA,
    CNAME,
    TXT,
    CAA
}
