package io.smartlink.admin.signin.provider;

import io.smartlink.account.provider.ProviderSignIn;
import io.smartlink.account.provider.oidc.ProviderTrip;
import io.smartlink.account.signin.Arrival;
import io.smartlink.admin.signin.Doorway;
import io.smartlink.admin.signin.Visitors;
import io.smartlink.customdomain.HostSettings;
import io.smartlink.customdomain.HostUrls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The page that sends people to the provider and that the provider sends them back to. It is seen only when something went
 * wrong, and then says what.
 */
@Named
@RequestScoped
public class ProviderView {
    /** Path of the page below the context; {@link #CALLBACK} is its whole path. */
    private static final String PAGE = "/sign-in-provider";

    private static final String CALLBACK = "/admin/console" + PAGE;

    @Inject
    ProviderSignIn signIns;

    @Inject
    PendingTrip pending;

    @Inject
    Doorway doorway;

    @Inject
    Visitors visitors;

    @Inject
    HostSettings hosts;

    @Inject
    HostUrls urls;

    @Inject
    Clock clock;

    /** Without what a provider adds to the address, somebody wants to go there. */
    public void come() throws IOException {
        signIns.requireOn();
        HttpServletRequest request = Faces.getRequest();
        if (request.getParameter("state") != null || request.getParameter("error") != null) {
            arrive(request);
        } else {
            depart(request.getParameter("then"));
        }
    }

    private void depart(@Nullable String then) throws IOException {
        ProviderTrip trip =
                signIns.depart(URI.create(urls.baseUrl(hosts.consoleHost().text()) + CALLBACK));
        pending.begin(trip, then, clock.instant());
        Faces.getExternalContext().redirect(trip.to().toString());
    }

    private void arrive(HttpServletRequest request) throws IOException {
        Optional<PendingTrip.Begun> begun = pending.take(clock.instant());
        Arrival arrival = signIns.arrive(
                begun.map(PendingTrip.Begun::trip).orElse(null), parameters(request), visitors.current());
        String next = doorway.enter(
                request,
                Faces.getResponse(),
                arrival,
                begun.map(PendingTrip.Begun::then).orElse(null));
        Faces.getExternalContext().redirect(next);
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> Arrays.stream(parameter.getValue())
                        .toList()));
    }

    /** What the provider is called; null if there is none. */
    public @Nullable String getName() {
        return signIns.name().orElse(null);
    }
}
