package io.smartlink.safety;

import io.smartlink.account.actor.Actor;
import io.smartlink.customdomain.DestinationGuard;
import io.smartlink.link.check.DestinationCheck;
import io.smartlink.link.target.Destination;
import io.smartlink.safety.inspection.PlainDestination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds where domains lead to what holds for links. */
@ApplicationScoped
class DomainGuard implements DestinationGuard {
    @Inject
    DestinationCheck check;

    @Override
    public void require(Actor actor, Map<String, String> destinations) {
        if (destinations.isEmpty()) {
            return;
        }
        Map<String, Destination> fields = destinations.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> PlainDestination.of(field.getValue())));
        check.examine(actor, fields.values(), List.of()).requireSafe(fields, List.of());
    }
}
