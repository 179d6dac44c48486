package io.smartlink.account.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The table of plans, for those who look at accounts. Whoever calls has looked at permissions. */
@ApplicationScoped
public class Plans {
    @PersistenceContext
    EntityManager em;

    /** @param name as an account has it */
    public PlanLimits limits(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no plan " + name));
    }

    /** @param name whatever somebody typed */
    public Optional<PlanLimits> find(String name) {
        return Optional.ofNullable(em.find(Plan.class, name)).map(Plan::limits);
    }
}
