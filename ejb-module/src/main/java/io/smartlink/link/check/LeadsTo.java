package io.smartlink.link.check;

import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.link.target.Target;
import io.smartlink.link.target.VcardTarget;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everywhere that a link may send a visitor, and what a contact names as its websites. */
public final class LeadsTo {
    private LeadsTo() {}

    /** All of them by the field that names them. */
    public static Map<String, Destination> of(Target target, Behaviour behaviour) {
        Map<String, Destination> found = redirects(target, behaviour);
        if (target instanceof VcardTarget contact) {
            for (int i = 0; i < contact.urls().size(); i++) {
                found.put(
                        "vcard.urls[" + i + "]", new Destination(contact.urls().get(i)));
            }
        }
        return found;
    }

    /** Those where a visitor arrives without another tap, by the field that names them. */
    public static Map<String, Destination> redirects(Target target, Behaviour behaviour) {
        Map<String, Destination> found = new LinkedHashMap<>();
        if (target instanceof RedirectTarget redirect) {
            found.put("destination", redirect.destination());
        }
        String afterwards = behaviour.schedule().expiredDestination();
        if (afterwards != null) {
            found.put("expiredDestination", new Destination(afterwards));
        }
        for (int i = 0; i < behaviour.rules().size(); i++) {
            found.put(
                    "rules[" + i + "].destination",
                    new Destination(behaviour.rules().get(i).destination()));
        }
        for (int i = 0; i < behaviour.variants().size(); i++) {
            found.put(
                    "variants[" + i + "].destination",
                    new Destination(behaviour.variants().get(i).destination()));
        }
        return found;
    }
}
