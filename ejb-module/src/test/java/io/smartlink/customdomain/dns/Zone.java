package io.smartlink.customdomain.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** DNS of a test: answers what it was told, follows CNAMEs as a resolver does. */
final class Zone implements DnsLookup {
    private final Map<String, List<String>> records = new HashMap<>();
    private String brokenAt = "";

    Zone with(RecordType type, String name, String value) {
        records.computeIfAbsent(type + " " + name, key -> new ArrayList<>()).add(value);
        return this;
    }

    Zone silentAbout(RecordType type, String name) {
        brokenAt = type + " " + name;
        return this;
    }

    @Override
    public DnsAnswer lookup(String name, RecordType type) {
        if (brokenAt.equals(type + " " + name)) {
            return DnsAnswer.failed("timed out");
        }
        List<String> own = records.getOrDefault(type + " " + name, List.of());
        List<String> alias = records.getOrDefault("CNAME " + name, List.of());
        return own.isEmpty() && type != RecordType.CNAME && !alias.isEmpty()
                ? lookup(alias.get(0), type)
                : DnsAnswer.of(own);
    }
}
