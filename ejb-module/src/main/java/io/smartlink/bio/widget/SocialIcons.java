package io.smartlink.bio.widget;

import io.smartlink.link.target.Destination;
import io.smartlink.platform.FieldChecks;
import java.util.List;
import java.util.Map;

/** A row of icons, 1 to {@value #MAX_LINKS}. */
public record SocialIcons(List<SocialLink> links) implements Content {
    public static final int MAX_LINKS = 20;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public SocialIcons {
        links = List.copyOf(links);
        new FieldChecks()
                .that(
                        !links.isEmpty() && links.size() <= MAX_LINKS,
                        "links",
                        links.isEmpty() ? "required" : "too-many",
                        "Social icons are 1 to " + MAX_LINKS + ".")
                .throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.SOCIAL;
    }

    @Override
    public Map<String, Destination> destinations() {
        return SocialLink.destinations("links", links);
    }
}
