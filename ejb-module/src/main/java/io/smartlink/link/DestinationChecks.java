package io.smartlink.link;

import io.smartlink.customdomain.DestinationSyntax;
import io.smartlink.link.target.Destination;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds the destinations of domains to the rules of links' destinations. */
@ApplicationScoped
class DestinationChecks implements DestinationSyntax {
    @Override
    public String require(String field, String typed) {
        return Destination.textOf(field, typed);
    }
}
