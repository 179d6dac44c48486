package io.smartlink.link.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The parts of a PNG (ISO/IEC 15948). */
public final class PngChunks {
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12; // length, type, checksum

    private PngChunks() {}

    /**
     * The same PNG with nothing in it but the picture.
     *
     * @throws IOException if it is cut off
     */
    public static byte[] pictureOf(byte[] png) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(png.length);
        picture.write(png, 0, SIGNATURE);
        int at = SIGNATURE;
        while (at <= png.length - AROUND_DATA) {
            int length = ByteBuffer.wrap(png).getInt(at);
            String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > png.length - AROUND_DATA - at) {
                throw new IOException("cut off");
            }
            if (PICTURE.contains(type)) {
                picture.write(png, at, length + AROUND_DATA);
            }
            if (type.equals("IEND")) {
                return picture.toByteArray();
            }
            at += length + AROUND_DATA;
        }
        throw new IOException("no end");
    }
}
