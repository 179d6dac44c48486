package io.smartlink.customdomain;

import io.smartlink.account.actor.Actor;
import java.util.Map;

/** Keeps domains from leading to dangerous places. A port, because threats and strikes stand above. */
public interface DestinationGuard {
    /**
     * Looks at where a domain is to lead. May ask others over the network, so nothing may be locked meanwhile.
     *
     * @param destinations by the field that names them, as they are sent
     * @throws io.smartlink.platform.RefusalException if one is dangerous, which is a strike
     */
    void require(Actor actor, Map<String, String> destinations);
}
