package io.smartlink.link.target;

/** Visitors are sent to a destination. */
public record RedirectTarget(Destination destination) implements Target {
    @Override
    public LinkKind kind() {
        return LinkKind.REDIRECT;
    }
}
