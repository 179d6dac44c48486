package io.smartlink.certificate.acme;

import io.smartlink.customdomain.dns.DnsAnswer;
import io.smartlink.customdomain.dns.DnsLookup;
import io.smartlink.customdomain.dns.RecordType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** DNS of a test: knows what it was told, and is silent about what it shall be silent about. */
public final class FakeDns implements DnsLookup {
    private final Map<String, DnsAnswer> answers = new ConcurrentHashMap<>();

    public FakeDns with(RecordType type, String name, String... values) {
        answers.put(type + " " + name, DnsAnswer.of(List.of(values)));
        return this;
    }

    public FakeDns silentAbout(RecordType type, String name) {
        answers.put(type + " " + name, DnsAnswer.failed("timed out"));
        return this;
    }

    @Override
    public DnsAnswer lookup(String name, RecordType type) {
        return answers.getOrDefault(type + " " + name, DnsAnswer.NONE);
    }
}
