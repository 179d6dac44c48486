package io.smartlink.web.api.call;

import io.smartlink.platform.TrustedProxies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where requests come from, seen past the proxies that the operator trusts. */
@ApplicationScoped
public class ClientAddresses {
    @Inject
    @ConfigProperty(name = "smartlink.trusted.proxies")
    Optional<String> trusted;

    String of(HttpServletRequest request) {
        String forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return TrustedProxies.parse(trusted.orElse(""))
                .clientOf(request.getRemoteAddr(), forwarded.isEmpty() ? null : forwarded);
    }
}
