package io.smartlink.account.signin.throttle;

import io.smartlink.platform.AddressNetwork;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at the door, before it is known who that is.
 *
 * @param address IP address as text, of the visitor and not of a proxy in front of us
 * @param browser which browser on which system, in words for people
 * @param device what the browser was given when somebody signed in with it before; null: nothing
 */
public record Visitor(
        String address, String browser, @Nullable String device) {
    /** What shares a count: an IPv4 address, or the /64 that a household has of IPv6. */
    public String network() {
        return AddressNetwork.of(address);
    }

    /** Without the device's token. */
    @Override
    public String toString() {
        return "Visitor[" + browser + "]";
    }
}
