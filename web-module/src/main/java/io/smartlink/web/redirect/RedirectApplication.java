package io.smartlink.web.redirect;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The redirect at the root; lists its classes, so that the API's application beside it keeps its own. */
@ApplicationPath("/")
public class RedirectApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(RedirectResource.class);
    }
}
