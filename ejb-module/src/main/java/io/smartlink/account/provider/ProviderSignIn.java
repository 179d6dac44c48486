package io.smartlink.account.provider;

import io.smartlink.account.provider.adapter.OpenIdProvider;
import io.smartlink.account.provider.oidc.OidcSettings;
import io.smartlink.account.provider.oidc.ProvenIdentity;
import io.smartlink.account.provider.oidc.ProviderRefusedException;
import io.smartlink.account.provider.oidc.ProviderTrip;
import io.smartlink.account.signin.Arrival;
import io.smartlink.account.signin.throttle.Throttle;
import io.smartlink.account.signin.throttle.Throttle.Try;
import io.smartlink.account.signin.throttle.ThrottlePolicy;
import io.smartlink.account.signin.throttle.Visitor;
import io.smartlink.platform.NotFoundException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets members in who come from the OpenID provider. The provider is asked outside of any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderSignIn {
    @Inject
    OidcSettings settings;

    @Inject
    OpenIdProvider provider;

    @Inject
    Throttle throttle;

    @EJB
    IdentityLinks identities;

    @Inject
    Clock clock;

    /** What the provider is called; empty if there is none. */
    public Optional<String> name() {
        return settings.isOn() ? Optional.of(settings.name()) : Optional.empty();
    }

    /** @throws NotFoundException if there is no provider */
    public void requireOn() {
        if (!settings.isOn()) {
            throw new NotFoundException("page");
        }
    }

    /**
     * Begins somebody's way to the provider.
     *
     * @param callback our own address, as it is registered there
     * @throws ProviderRefusedException if the provider cannot be asked
     */
    public ProviderTrip depart(URI callback) {
        requireOn();
        return provider.depart(callback, clock.instant());
    }

    /**
     * The member who came back. It is counted as a try until it ends well; a member's own second factor is asked for
     * afterwards as after a password.
     *
     * @param trip the one on which this browser was sent; null if it was not, or is back already
     * @param parameters what stood in the address with which it came back
     * @throws ProviderRefusedException if the provider vouches for nobody who is a member
     */
    public Arrival arrive(@Nullable ProviderTrip trip, Map<String, List<String>> parameters, Visitor visitor) {
        requireOn();
        Instant now = clock.instant();
        if (throttle.begin(ThrottlePolicy.WRONG_OF_NETWORK, visitor.network(), now) == Try.REFUSED) {
            throw ProviderRefusedException.tooOften();
        }
        if (trip == null) {
            throw ProviderRefusedException.notCompleted(settings.name());
        }
        ProvenIdentity person = provider.arrive(trip, parameters, now);
        Arrival arrival = identities.memberOf(person, visitor).arrival();
        throttle.giveBack(ThrottlePolicy.WRONG_OF_NETWORK, visitor.network());
        return arrival;
    }
}
