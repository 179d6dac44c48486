package io.smartlink.visit;

import org.jspecify.annotations.Nullable;

/** Where addresses are. */
@FunctionalInterface
public interface Countries {
    /** The ISO 3166-1 code of an IP address's country, upper case; null if it is unknown. Never throws, never waits. */
    @Nullable
    String of(String address);
}
