package io.smartlink.tls;

import java.security.Provider;

/**
 * Makes {@link SniKeyManagerFactory} known to Java as {@value #ALGORITHM}. Registered by a line {@code
 * security.provider.N=io.smartlink.tls.SniProvider} in the file of {@code -Djava.security.properties}, where N follows
 * the last number that the Java installation has.
 */
public final class SniProvider extends Provider {
    /** What the HTTPS listener names as its key algorithm. */
    public static final String ALGORITHM = "SmartlinkSni";

    /** Made by Java itself, by name. */
    public SniProvider() {
        super("SmartlinkTls", "1.0", "Certificates by server name, changed while the server runs");
        put("KeyManagerFactory." + ALGORITHM, SniKeyManagerFactory.class.getName());
    }
}
