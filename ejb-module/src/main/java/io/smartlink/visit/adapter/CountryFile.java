package io.smartlink.visit.adapter;

import com.maxmind.db.MaxMindDbConstructor;
import com.maxmind.db.MaxMindDbParameter;
import com.maxmind.db.Reader;
import io.smartlink.platform.AddressRanges;
import io.smartlink.visit.Countries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Countries of addresses by a file in MaxMind's format: the one that comes with the product, or another. */
public final class CountryFile implements Countries {
    private static final System.Logger LOG = System.getLogger(CountryFile.class.getName());
    private static final String RESOURCE = "geo-whois-asn-country.mmdb";

    private final Reader reader;

    private CountryFile(Reader reader) {
        this.reader = reader;
    }

    /**
     * Opens a file for as long as the process lives.
     *
     * @param file empty for the one of the product
     */
    public static CountryFile open(Optional<Path> file) {
        try {
            if (file.isPresent()) {
                return new CountryFile(new Reader(file.get().toFile()));
            }
            try (InputStream in = CountryFile.class.getResourceAsStream(RESOURCE)) {
                return new CountryFile(new Reader(Objects.requireNonNull(in, RESOURCE)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Location file cannot be read: " + file, e);
        }
    }

    @Override
    public @Nullable String of(String address) {
        if (!AddressRanges.isAddress(address)) {
            return null;
        }
        try {
            Location found = reader.get(InetAddress.getByName(address), Location.class);
            String code = found == null ? null : found.code();
            return code == null ? null : code.toUpperCase(Locale.ROOT);
        } catch (IOException | RuntimeException broken) {
            LOG.log(System.Logger.Level.WARNING, "An address could not be located: " + broken.getMessage());
            return null;
        }
    }

    /** What is read of an entry: {@code country.iso_code} as GeoIP2 has it, or {@code country_code} of plainer files. */
    public static final class Location {
        private final @Nullable String code;

        @MaxMindDbConstructor
        public Location(
                @MaxMindDbParameter(name = "country_code") @Nullable String countryCode,
                @MaxMindDbParameter(name = "country") @Nullable Country country) {
            this.code = country == null ? countryCode : country.isoCode;
        }

        @Nullable
        String code() {
            return code;
        }
    }

    /** The part {@code country} of a GeoIP2 entry. */
    public static final class Country {
        private final @Nullable String isoCode;

        @MaxMindDbConstructor
        public Country(@MaxMindDbParameter(name = "iso_code") @Nullable String isoCode) {
            this.isoCode = isoCode;
        }
    }
}
