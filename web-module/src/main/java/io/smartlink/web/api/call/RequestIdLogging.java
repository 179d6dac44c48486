package io.smartlink.web.api.call;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;
import java.util.logging.Logger;

/** Adds request ids to the server's log for as long as the application runs. */
@WebListener
public class RequestIdLogging implements ServletContextListener {
    private static final Logger ROOT = Logger.getLogger("");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Arrays.stream(ROOT.getHandlers()).forEach(RequestIdInLog::attach);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        Arrays.stream(ROOT.getHandlers()).forEach(RequestIdInLog::detach);
    }
}
