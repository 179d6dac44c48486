package io.smartlink.link;

import io.smartlink.customdomain.DestinationSyntax;
import io.smartlink.customdomain.Hostname;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.ValidationFailedException;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds the destinations of domains to the rules of links' destinations. */
@ApplicationScoped
class DestinationChecks implements DestinationSyntax {
    @Override
    public String require(Hostname from, String field, String typed) {
        String text = Destination.textOf(field, typed);
        if (new Destination(text).hostname().filter(from::equals).isPresent()) {
            throw new ValidationFailedException(
                    field, "leads-back", "The domain cannot lead to itself: visitors would be sent round.");
        }
        return text;
    }
}
