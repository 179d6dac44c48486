package io.smartlink.visit;

/** Where addresses are. */
@FunctionalInterface
public interface Locations {
    /** Knows nothing of any address. */
    Locations NONE = address -> Location.UNKNOWN;

    /** Where an IP address is; {@link Location#UNKNOWN} for what is no address. Never throws, never waits. */
    Location of(String address);
}
