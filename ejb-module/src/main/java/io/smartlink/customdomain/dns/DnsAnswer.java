package io.smartlink.customdomain.dns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What DNS says about one name and type.
 *
 * @param values in the text form of {@link DnsLookup}; empty when there is no such record
 * @param fault why nothing can be said now, in plain words; null when DNS answered. "No such record" is an answer
 */
public record DnsAnswer(List<String> values, @Nullable String fault) {
    public static final DnsAnswer NONE = new DnsAnswer(List.of(), null);

    public DnsAnswer {
        values = List.copyOf(values);
    }

    public static DnsAnswer of(List<String> values) {
        return new DnsAnswer(values, null);
    }

    public static DnsAnswer failed(String fault) {
        return new DnsAnswer(List.of(), fault);
    }

    /** Whether DNS did not answer, so that nothing may be concluded. */
    public boolean isFailure() {
        return fault != null;
    }
}
