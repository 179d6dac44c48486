package io.smartlink.web.redirect;

import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Takes the sign-in out of the way of visitors. Where one web application of an EAR has a mechanism of Jakarta Security, the
 * server puts it in front of them all; in front of the redirect it took nearly half of the CPU, to find each time that nothing
 * is protected here. The API checks its keys itself.
 */
@WebListener
public class NoSignIn implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        AuthConfigFactory.getFactory().removeServerAuthModule(event.getServletContext());
    }
}
