package io.smartlink.web.api.call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Feature;
import io.smartlink.account.plan.PlanLimits;
import io.smartlink.account.plan.PlanRequiredException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** What an account's plan includes of the API; asked at every call, and so remembered for some seconds. */
@ApplicationScoped
public class PlanQuotas {
    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(10);
    private static final int MAX_ACCOUNTS = 100_000;

    @Inject
    AccountStanding standing;

    private final Cache<Long, PlanLimits> limits = Caffeine.newBuilder()
            .maximumSize(MAX_ACCOUNTS)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    int callsPerMinute(Actor actor) {
        return limits(actor).apiCallsPerMinute();
    }

    /**
     * Those who run the installation keep their way in, whatever their plan.
     *
     * @throws PlanRequiredException if the plan does not include the API
     */
    void requireApi(Actor actor) {
        PlanLimits plan = limits(actor);
        if (!plan.api() && !actor.operator()) {
            throw PlanRequiredException.of(plan.plan(), Feature.API);
        }
    }

    private PlanLimits limits(Actor actor) {
        return limits.get(actor.accountId(), id -> standing.limits(actor));
    }
}
