package io.smartlink.web.api.call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smartlink.account.AccountStanding;
import io.smartlink.account.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** How many calls a minute an account's plan includes; asked at every call, and so remembered for some seconds. */
@ApplicationScoped
public class PlanQuotas {
    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(10);
    private static final int MAX_ACCOUNTS = 100_000;

    @Inject
    AccountStanding standing;

    private final Cache<Long, Integer> callsPerMinute = Caffeine.newBuilder()
            .maximumSize(MAX_ACCOUNTS)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    int callsPerMinute(Actor actor) {
        return callsPerMinute.get(
                actor.accountId(), id -> standing.limits(actor).apiCallsPerMinute());
    }
}
