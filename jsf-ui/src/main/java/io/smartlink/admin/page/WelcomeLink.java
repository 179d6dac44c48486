package io.smartlink.admin.page;

import io.smartlink.customdomain.HostSettings;
import io.smartlink.customdomain.HostUrls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is handed to somebody so that they can come in for the first time. */
@ApplicationScoped
public class WelcomeLink {
    @Inject
    HostSettings hosts;

    @Inject
    HostUrls urls;

    /** The address of the welcome page with the token as its fragment, which no server log and no proxy sees. */
    public String of(String token) {
        return page() + "#" + token;
    }

    /** Address of the page on which one-time links are used, without the secret. */
    public String page() {
        return urls.baseUrl(hosts.consoleHost().text()) + "/admin/welcome";
    }
}
