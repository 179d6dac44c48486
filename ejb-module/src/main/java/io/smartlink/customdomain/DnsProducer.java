package io.smartlink.customdomain;

import io.smartlink.customdomain.adapter.DnsjavaLookup;
import io.smartlink.customdomain.dns.BudgetedLookup;
import io.smartlink.customdomain.dns.DnsLookup;
import io.smartlink.customdomain.dns.DnsSettings;
import io.smartlink.customdomain.dns.DnsTargets;
import io.smartlink.customdomain.dns.DomainRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hands DNS, and the records that domains need there, to whoever injects them. */
@Dependent
class DnsProducer {
    /** For all questions of one check. */
    private static final Duration CHECK = Duration.ofSeconds(8);

    @Produces
    @ApplicationScoped
    DnsLookup lookup() {
        return new DnsjavaLookup(DnsSettings.from(ConfigProvider.getConfig()));
    }

    @Produces
    DomainRecords records(DnsLookup dns, HostSettings hosts) {
        return new DomainRecords(
                () -> new BudgetedLookup(dns, CHECK, System::nanoTime),
                DnsTargets.from(
                        ConfigProvider.getConfig(), hosts.defaultDomain().text()));
    }
}
