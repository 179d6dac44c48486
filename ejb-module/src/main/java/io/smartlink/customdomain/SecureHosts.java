package io.smartlink.customdomain;

import java.util.OptionalInt;

/** Which hosts visitors reach by HTTPS. A port, because certificates stand above. */
public interface SecureHosts {
    /** The port on which visitors reach the host by HTTPS; empty while it has no certificate that they trust. */
    OptionalInt securePort(String hostname);
}
