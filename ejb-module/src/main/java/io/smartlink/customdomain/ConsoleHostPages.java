package io.smartlink.customdomain;

import io.smartlink.mail.ConsolePages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Pages of the console by the console's host. */
@ApplicationScoped
class ConsoleHostPages implements ConsolePages {
    private static final String CONSOLE = "/admin/console";

    @Inject
    HostSettings settings;

    @Inject
    HostUrls urls;

    @Override
    public String url(String page) {
        return urls.baseUrl(settings.consoleHost().text()) + CONSOLE + page;
    }
}
