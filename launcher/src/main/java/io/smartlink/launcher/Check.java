package io.smartlink.launcher;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a setting's value must be, in words for the person who set it and as a test. */
enum Check {
    ANYTHING("anything", value -> true),
    PORT("a port from 1 to 65535", value -> isNumber(value, 1, 65_535)),
    PORT_OR_OFF("a port from 1 to 65535, or 0 for off", value -> isNumber(value, 0, 65_535)),
    HOST_NAME("a host name", Check::isHostName),
    ADDRESS("an IP address", NetworkAddress::isAddress),
    ADDRESSES("IP addresses separated by commas", value -> all(value, NetworkAddress::isAddress)),
    NETWORKS("networks like 10.0.0.0/8 separated by commas", value -> all(value, NetworkAddress::isNetwork)),
    RESOLVERS("name servers as address or address:port, separated by commas", value -> all(value, Check::isResolver)),
    HTTP_URL("an http or https URL", value -> isUrl(value, Set.of("http", "https"))),
    ISSUER("an https URL, or http on this machine, without query and fragment", Check::isIssuer),
    SHORT_TEXT("1 to 40 characters", value -> value.length() <= 40),
    SMTP_URL("an smtp or smtps URL", value -> isUrl(value, Set.of("smtp", "smtps"))),
    BROKER_URL("a URL like tcp://host:61616", value -> all(value, part -> isUrl(part, Set.of("tcp")))),
    JDBC_URL("a URL like jdbc:postgresql://host/database", value -> value.matches("jdbc:postgresql://\\S+/\\S+")),
    SCHEME("http or https", Set.of("http", "https")::contains),
    REDIRECT("auto, always or never", Set.of("auto", "always", "never")::contains),
    COUNT("a number from 1 to 100000", value -> isNumber(value, 1, 100_000)),
    SECONDS_OF_AN_HOUR("a number from 1 to 3600", value -> isNumber(value, 1, 3600)),
    SECONDS_OF_A_MONTH("a number from 1 to 2592000", value -> isNumber(value, 1, 2_592_000)),
    SAFETY_PROVIDER(
            "none, safe-browsing-v4, safe-browsing-v5 or web-risk",
            Set.of("none", "safe-browsing-v4", "safe-browsing-v5", "web-risk")::contains),
    MINUTES_OF_A_DAY("a number from 1 to 1440", value -> isNumber(value, 1, 1440)),
    HOURS_OF_A_WEEK("a number from 1 to 168", value -> isNumber(value, 1, 168)),
    FLAG("true or false", Set.of("true", "false")::contains),
    ALLOWED_OR_FORBIDDEN("allowed or forbidden", Set.of("allowed", "forbidden")::contains),
    DESTINATION_SCHEMES(
            "schemes like mailto separated by commas, none of them javascript, data, file or the like",
            value -> all(value, Check::isDestinationScheme)),
    READABLE_FILE("a file that can be read", Check::isReadableFile),
    FILE_TO_COME("the path of a file, which need not be there yet", Check::isPath),
    FILE("a file, or the place for one in a directory that is there", Check::isFileOrPlace),
    MAIL_ADDRESS("a mail address", value -> value.matches("[^@\\s]+@[^@\\s]+")),
    MEMORY("an amount of memory like 512m or 2g, at least 256m", Check::isMemory);

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** As the application has them; {@code DocumentedSettingsTest} compares. */
    private static final Set<String> NEVER_DESTINATIONS = Set.of(
            "javascript",
            "vbscript",
            "livescript",
            "data",
            "file",
            "filesystem",
            "blob",
            "about",
            "view-source",
            "jar");

    private static final int LONGEST_HOST_NAME = 253;
    private static final int LEAST_MEGABYTES = 256;

    private final String expectation;
    private final Predicate<String> test;

    Check(String expectation, Predicate<String> test) {
        this.expectation = expectation;
        this.test = test;
    }

    boolean accepts(String value) {
        return test.test(value);
    }

    /** Completes the sentence "must be ...". */
    String expectation() {
        return expectation;
    }

    private static boolean all(String list, Predicate<String> test) {
        return Stream.of(list.split(",", -1)).map(String::strip).allMatch(test);
    }

    private static boolean isNumber(String value, int least, int most) {
        return value.matches("\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean isHostName(String value) {
        try {
            String ascii = IDN.toASCII(value).toLowerCase(Locale.ROOT);
            return ascii.length() <= LONGEST_HOST_NAME
                    && Stream.of(ascii.split("\\.", -1))
                            .allMatch(label -> LABEL.matcher(label).matches());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isResolver(String value) {
        int colon = value.lastIndexOf(':');
        boolean hasPort = colon > 0 && (value.indexOf(':') == colon || value.charAt(colon - 1) == ']');
        String address = hasPort ? value.substring(0, colon) : value;
        String bare =
                address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
        return (NetworkAddress.isAddress(bare) || isHostName(bare))
                && (!hasPort || isNumber(value.substring(colon + 1), 1, 65_535));
    }

    private static boolean isUrl(String value, Set<String> schemes) {
        try {
            URI uri = new URI(value);
            return uri.getScheme() != null && schemes.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isIssuer(String value) {
        Set<String> ownMachine = Set.of("localhost", "127.0.0.1", "[::1]");
        return isUrl(value, Set.of("https", "http"))
                && URI.create(value).getRawQuery() == null
                && URI.create(value).getRawFragment() == null
                && (value.startsWith("https:")
                        || ownMachine.contains(URI.create(value).getHost()));
    }

    private static boolean isDestinationScheme(String value) {
        return value.matches("[a-z][a-z0-9+.-]*") && !NEVER_DESTINATIONS.contains(value);
    }

    private static boolean isReadableFile(String value) {
        try {
            Path file = Path.of(value);
            return Files.isRegularFile(file) && Files.isReadable(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isPath(String value) {
        try {
            return !Files.isDirectory(Path.of(value));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isFileOrPlace(String value) {
        try {
            Path file = Path.of(value).toAbsolutePath();
            return isReadableFile(value) || Files.notExists(file) && Files.isDirectory(file.getParent());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isMemory(String value) {
        if (!value.matches("\\d{1,6}[mMgG]")) {
            return false;
        }
        long amount = Long.parseLong(value.substring(0, value.length() - 1));
        boolean gigabytes = Character.toLowerCase(value.charAt(value.length() - 1)) == 'g';
        return (gigabytes ? amount * 1024 : amount) >= LEAST_MEGABYTES;
    }
}
