package io.smartlink.qr.drawing.adapter;

import io.smartlink.qr.design.PictureFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file of pictures in the making. Names are made safe for file systems, and distinct. */
public final class PictureArchive implements AutoCloseable {
    private static final int LONGEST = 100;

    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();

    public PictureArchive(OutputStream to) {
        this.zip = new ZipOutputStream(to);
    }

    public void add(String name, PictureFormat format, byte[] picture) throws IOException {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        String cut = safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST);
        String distinct = cut;
        for (int i = 2; !names.add(distinct.toLowerCase(Locale.ROOT)); i++) {
            distinct = cut + "-" + i;
        }
        ZipEntry entry = new ZipEntry(distinct + "." + format.word());
        entry.setTime(0); // when it was downloaded says nothing of a picture
        zip.putNextEntry(entry);
        zip.write(picture);
        zip.closeEntry();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
