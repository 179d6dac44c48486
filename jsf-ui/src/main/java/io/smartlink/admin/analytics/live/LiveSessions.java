package io.smartlink.admin.analytics.live;

import io.smartlink.platform.OpaqueId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/**
 * Ends event streams with the session that they belong to. Each session has a name that stays: its id changes when
 * somebody signs in, and again when they sign out, before it ends.
 */
@WebListener
public class LiveSessions implements HttpSessionListener {
    private static final String NAME = LiveSessions.class.getName();

    @Inject
    LiveHub hub;

    static String nameOf(HttpSession session) {
        return (String) session.getAttribute(NAME);
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setAttribute(NAME, OpaqueId.text(OpaqueId.next()));
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        hub.endSession(nameOf(event.getSession()));
    }
}
