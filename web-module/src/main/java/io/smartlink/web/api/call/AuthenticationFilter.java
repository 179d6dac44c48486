package io.smartlink.web.api.call;

import io.smartlink.account.ApiKeyService;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Origin;
import io.smartlink.web.problem.RateLimitedException;
import io.smartlink.web.problem.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Lets only callers with a valid key in (RFC 6750, in the header only), also to paths that lead nowhere, and counts the
 * call against its account. Failures are counted against the caller's network. While one has used those up, the database is not
 * asked about keys from there that this node has not seen good within a day; a key that it has is never turned away for what
 * others behind the same address do.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(CallOrder.AUTHENTICATION)
public class AuthenticationFilter implements ContainerRequestFilter {
    @Inject
    ApiKeyService keys;

    @Inject
    KnownKeys known;

    @Inject
    RateLimits limits;

    @Inject
    PlanQuotas quotas;

    @Inject
    CurrentCall call;

    @Inject
    ClientAddresses addresses;

    @Context
    HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> token = BearerToken.of(request.getHeaderString("Authorization"));
        token.filter(key -> !known.contains(key)).ifPresent(key -> turnAway(request));
        Optional<Actor> actor = token.flatMap(keys::authenticate);
        if (actor.isEmpty()) {
            refuse(request, token.isPresent());
        } else {
            token.ifPresent(known::note);
            call.begin(actor.get().from(Origin.api(addresses.of(http), RequestIdFilter.of(http))));
            count(request, actor.get());
            quotas.requireApi(actor.get());
        }
    }

    /** A wrong key must not cost a question once it is clear what is answered. */
    private void turnAway(ContainerRequestContext request) {
        QuotaState state = limits.failures(addresses.of(http));
        if (state.exhausted()) {
            request.setProperty(RateHeadersFilter.STATE, state);
            throw tooManyFailures(state);
        }
    }

    private void count(ContainerRequestContext request, Actor actor) {
        QuotaState state = limits.call(actor.accountId(), quotas.callsPerMinute(actor));
        request.setProperty(RateHeadersFilter.STATE, state);
        if (state.exhausted()) {
            throw new RateLimitedException(
                    "The account has used up its calls for the moment: " + state.limit() + " a minute.",
                    state.retryAfter());
        }
    }

    private void refuse(ContainerRequestContext request, boolean keySent) {
        QuotaState state = limits.failedAuthentication(addresses.of(http));
        request.setProperty(RateHeadersFilter.STATE, state);
        if (state.exhausted()) {
            throw tooManyFailures(state);
        }
        throw new UnauthorizedException(
                keySent ? "The API key is unknown or has expired." : "Send an API key: Authorization: Bearer sl_….");
    }

    private static RateLimitedException tooManyFailures(QuotaState state) {
        return new RateLimitedException(
                "Too many requests without a valid API key came from this address.", state.retryAfter());
    }
}
