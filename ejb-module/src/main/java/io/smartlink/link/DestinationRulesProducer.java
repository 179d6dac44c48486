package io.smartlink.link;

import io.smartlink.link.target.DestinationRules;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the operator's rules for destinations at start, so that wrong ones stop it, and hands them to whoever injects them. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DestinationRulesProducer {
    private DestinationRules rules = DestinationRules.DEFAULTS;

    @PostConstruct
    void read() {
        rules = DestinationRules.from(ConfigProvider.getConfig());
    }

    @Produces
    public DestinationRules rules() {
        return rules;
    }
}
