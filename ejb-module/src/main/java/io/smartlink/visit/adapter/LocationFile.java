package io.smartlink.visit.adapter;

import com.maxmind.db.CHMCache;
import com.maxmind.db.Reader;
import io.smartlink.platform.AddressRanges;
import io.smartlink.visit.Location;
import io.smartlink.visit.Locations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Objects;

/**
 * One location file in MaxMind's format, open for as long as somebody holds it: GeoLite2, GeoIP2 and DB-IP with cities or
 * countries, and plainer files of countries. Safe for many threads; looking up takes no lock.
 */
final class LocationFile implements Locations {
    private static final System.Logger LOG = System.getLogger(LocationFile.class.getName());
    private static final String RESOURCE = "geo-whois-asn-country.mmdb";

    private final Reader reader;

    private LocationFile(Reader reader) {
        this.reader = reader;
    }

    /** The file that comes with the product; knows countries only. */
    static LocationFile ofProduct() {
        try (InputStream in = LocationFile.class.getResourceAsStream(RESOURCE)) {
            return new LocationFile(new Reader(Objects.requireNonNull(in, RESOURCE), new CHMCache()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file. What is mapped into memory is a copy without a name: a file that somebody overwrites in place would
     * pull the ground from under its readers.
     *
     * @throws IOException if it cannot be read, or is no whole file of this format
     */
    static LocationFile open(Path file) throws IOException {
        Path copy = Files.createTempFile("smartlink-location", ".mmdb");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return new LocationFile(new Reader(copy.toFile(), new CHMCache()));
        } catch (IllegalArgumentException | IllegalStateException broken) {
            throw new IOException("no location file in MaxMind's format", broken);
        } finally {
            Files.delete(copy);
        }
    }

    /** When its publisher built it. */
    Instant builtAt() {
        return reader.getMetadata().getBuildDate().toInstant();
    }

    /** What the publisher calls this kind of file, such as {@code GeoLite2-City}. */
    String type() {
        return reader.getMetadata().getDatabaseType();
    }

    /** A file of IPv4 networks alone would take the first four bytes of an IPv6 address for one of them. */
    private boolean knows(InetAddress address) {
        return address instanceof Inet4Address || reader.getMetadata().getIpVersion() != 4;
    }

    @Override
    public Location of(String address) {
        if (!AddressRanges.isAddress(address)) {
            return Location.UNKNOWN;
        }
        try {
            InetAddress visitor = InetAddress.getByName(address);
            LocationEntry entry = knows(visitor) ? reader.get(visitor, LocationEntry.class) : null;
            return entry == null ? Location.UNKNOWN : entry.location();
        } catch (IOException | RuntimeException broken) {
            LOG.log(System.Logger.Level.DEBUG, "An address could not be located", broken);
            return Location.UNKNOWN;
        }
    }
}
