package io.smartlink.link;

import io.smartlink.customdomain.DestinationSyntax;
import io.smartlink.customdomain.Hostname;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.DestinationRules;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Holds the destinations of domains to the rules of links' destinations. */
@ApplicationScoped
class DestinationChecks implements DestinationSyntax {
    @Inject
    DestinationRules rules;

    @Override
    public String require(Hostname from, String field, String typed) {
        String text = Destination.textOf(field, typed);
        Destination destination = new Destination(text);
        List<FieldFault> faults = rules.faults(field, destination);
        if (!faults.isEmpty()) {
            throw new ValidationFailedException(faults);
        }
        if (destination.hostname().filter(from::equals).isPresent()) {
            throw new ValidationFailedException(
                    field, "leads-back", "The domain cannot lead to itself: visitors would be sent round.");
        }
        return text;
    }
}
