package io.smartlink.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the build put together: the server, the archives to deploy and the server's versioned files. */
record Distribution(Path home, String postgresqlVersion, String serverVersion) {

    private static final String HOME = "launcher.home";

    /**
     * Finds the one that this launcher belongs to, by the system property {@code launcher.home}.
     *
     * @throws StartException when there is none
     */
    static Distribution locate() {
        String home = System.getProperty(HOME);
        if (home == null || !Files.isDirectory(Path.of(home).resolve("payara6"))) {
            throw StartException.broken("The distribution is not whole, build it anew (looked in " + home + ")");
        }
        Properties versions = new Properties();
        try (InputStream in = Distribution.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Distribution(
                Path.of(home).toAbsolutePath().normalize(),
                versions.getProperty("postgresql"),
                versions.getProperty("payara"));
    }

    /** {@code glassfish/} of the server. */
    Path server() {
        return home.resolve("payara6/glassfish");
    }

    /** Files of a domain as the server brings them along. */
    Path domainTemplate() {
        return server().resolve("domains/domain1");
    }

    /** Our own, versioned files of the domain. */
    Path config() {
        return home.resolve("config");
    }

    Path application() {
        return home.resolve("smartlink.ear");
    }

    /** What the server needs on its own class path, because its HTTPS listener is up before the application is. */
    Path tls() {
        return home.resolve("smartlink-tls.jar");
    }

    Path resourceAdapter() {
        return home.resolve("smartlink-broker.rar");
    }
}
