package io.smartlink.customdomain;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Sees to it at start that the default domain is the one of the settings. */
@Singleton
@Startup
@DependsOn("SchemaCheck")
public class DefaultDomain {
    @EJB
    DomainService domains;

    @Inject
    HostSettings settings;

    @PostConstruct
    void establish() {
        domains.establishDefault(settings.defaultDomain());
    }
}
