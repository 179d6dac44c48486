package io.smartlink.customdomain.dns;

import org.jspecify.annotations.Nullable;

/**
 * One record that a domain shall have, beside what DNS has.
 *
 * @param type {@code CNAME}, {@code TXT}, {@code A} or {@code AAAA}
 * @param name whose record it is
 * @param expected value to set; several joined by {@code ", "}
 * @param found what stands there, several joined by {@code ", "}; null for nothing, or while nobody has looked
 * @param ok whether the record does its work
 * @param message what is wrong, or worth knowing, and what to do, in plain words; null for nothing
 */
public record DnsRecord(
        RecordType type,
        String name,
        String expected,
        @Nullable String found,
        boolean ok,
        @Nullable String message) {}
