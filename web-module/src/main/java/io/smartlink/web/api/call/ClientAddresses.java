package io.smartlink.web.api.call;

import io.smartlink.platform.TrustedProxies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where requests come from, seen past the proxies that the operator trusts. */
@ApplicationScoped
public class ClientAddresses {
    @Inject
    @ConfigProperty(name = "smartlink.trusted.proxies")
    Optional<String> trusted;

    String of(HttpServletRequest request) {
        return TrustedProxies.parse(trusted.orElse(""))
                .clientOf(request.getRemoteAddr(), joined(request, "X-Forwarded-For"), joined(request, "Forwarded"));
    }

    private static @Nullable String joined(HttpServletRequest request, String name) {
        String all = String.join(",", Collections.list(request.getHeaders(name)));
        return all.isEmpty() ? null : all;
    }
}
