package io.smartlink.visit.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Versions of the lists that come with the product, from the file beside them. */
final class ListVersions {
    private static final String RESOURCE = "lists.properties";

    private ListVersions() {}

    /** @throws IllegalStateException if nobody has written down the list's version */
    static String of(String list) {
        Properties versions = new Properties();
        try (InputStream in = ListVersions.class.getResourceAsStream(RESOURCE)) {
            versions.load(Objects.requireNonNull(in, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = versions.getProperty(list);
        if (version == null || version.isBlank()) {
            throw new IllegalStateException("no version of " + list + " in " + RESOURCE);
        }
        return version;
    }
}
