package io.smartlink.customdomain.dns;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * DNS for as long as one check may take: whoever runs the name servers of a domain decides how slowly they answer, and a
 * domain takes several questions. A question that is begun in time is waited for.
 */
public final class BudgetedLookup implements DnsLookup {
    private final DnsLookup dns;
    private final Duration budget;
    private final LongSupplier nanoTime;
    private final long begun;

    /** @param nanoTime as {@link System#nanoTime} */
    public BudgetedLookup(DnsLookup dns, Duration budget, LongSupplier nanoTime) {
        this.dns = dns;
        this.budget = budget;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    @Override
    public DnsAnswer lookup(String name, RecordType type) {
        return nanoTime.getAsLong() - begun < budget.toNanos()
                ? dns.lookup(name, type)
                : DnsAnswer.failed("the name servers answer too slowly");
    }
}
