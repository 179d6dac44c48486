package io.smartlink.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Base64;
import java.util.List;

/**
 * The server's domain, made from versioned files at every start: what the server wrote into it the last time never
 * counts. Only the key of this installation and the server's bundle cache outlive a start.
 */
record ServerDomain(Path root, Distribution distribution) {

    private static final List<String> NEVER_SHARED =
            List.of("keystore.p12", "admin-keyfile", "domain-passwords", "domain.xml", "logging.properties");

    private static final List<String> MADE_ANEW =
            List.of("generated", "applications", "logs", "docroot", "lib", "init-info");

    void prepare(Settings settings) throws IOException {
        DataDirectory.createPrivate(root);
        for (String directory : MADE_ANEW) {
            new FileTree(root.resolve(directory)).delete();
        }
        forgetOtherInstallation();
        Files.createDirectories(config());
        Files.createDirectories(root.resolve("docroot")); // the server insists on one, nothing is in it
        copyTemplate();
        new FileTree(distribution.config()).copyTo(config());
        new PrivateFile(config().resolve("admin-keyfile")).write(adminWithoutPassword());
        new ServerKey(keystore()).makeIfMissing(settings);
        new PrivateFile(config().resolve("java.security")).write(tlsProvider());
    }

    Path config() {
        return root.resolve("config");
    }

    Path keystore() {
        return config().resolve("keystore.p12");
    }

    Path processRecord() {
        return root.resolve("server.pid");
    }

    private void copyTemplate() throws IOException {
        Path template = distribution.domainTemplate();
        new FileTree(template.resolve("init-info")).copyTo(root.resolve("init-info"));
        Files.createDirectories(root.resolve("lib"));
        try (var files = Files.list(template.resolve("config"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!NEVER_SHARED.contains(file.getFileName().toString())) {
                    Files.copy(file, config().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** The bundle cache refers to the files of one server at one place. */
    private void forgetOtherInstallation() throws IOException {
        PrivateFile marker = new PrivateFile(root.resolve("installation"));
        String installation = distribution.serverVersion() + " " + distribution.server();
        if (!marker.exists() || !marker.read().equals(installation)) {
            new FileTree(root.resolve("osgi-cache")).delete();
            marker.write(installation);
        }
    }

    /** Adds ours to the security providers of this Java; it counts from 1 and stops at the first number that is missing. */
    private static String tlsProvider() {
        int next = 1;
        while (Security.getProperty("security.provider." + next) != null) {
            next++;
        }
        return "security.provider." + next + "=io.smartlink.tls.SniProvider";
    }

    /** The server does not start without an administrator; a hash of random bytes is one whose password nobody has. */
    private static String adminWithoutPassword() {
        byte[] hashAndSalt = new byte[40];
        new SecureRandom().nextBytes(hashAndSalt);
        return "admin;{SSHA256}" + Base64.getEncoder().encodeToString(hashAndSalt) + ";asadmin";
    }
}
