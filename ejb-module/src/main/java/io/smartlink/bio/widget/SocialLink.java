package io.smartlink.bio.widget;

import io.smartlink.link.target.Destination;
import io.smartlink.platform.FieldChecks;
import java.util.List;
import java.util.Map;

/** Where somebody is found in a network. */
public record SocialLink(SocialNetwork network, Destination destination) {
    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public SocialLink {
        new FieldChecks()
                .that(network != null, "network", "required", "network is required.")
                .that(destination != null, "destination", "required", "destination is required.")
                .throwIfAny();
    }

    /** The destinations of some, by the field that says so. */
    public static Map<String, Destination> destinations(String list, List<SocialLink> links) {
        return Nested.of(list, links, link -> Map.of("destination", link.destination()));
    }
}
