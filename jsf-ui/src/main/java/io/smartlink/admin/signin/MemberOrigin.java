package io.smartlink.admin.signin;

import io.smartlink.account.actor.Origin;
import io.smartlink.platform.TrustedProxies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where the member of the current request sits, seen past the proxies that the operator trusts. */
@ApplicationScoped
public class MemberOrigin {
    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "smartlink.trusted.proxies")
    Optional<String> trusted;

    /** The origin of what this request does. */
    public Origin current() {
        String address = TrustedProxies.parse(trusted.orElse(""))
                .clientOf(request.getRemoteAddr(), joined("X-Forwarded-For"), joined("Forwarded"));
        return Origin.console(address, null);
    }

    private @Nullable String joined(String name) {
        String all = String.join(",", Collections.list(request.getHeaders(name)));
        return all.isEmpty() ? null : all;
    }
}
