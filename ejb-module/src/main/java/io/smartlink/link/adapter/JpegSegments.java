package io.smartlink.link.adapter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What stands around the picture in a JPEG (ITU-T T.81, annex B). */
public final class JpegSegments {
    /** Cameras and programs write ten or so; a file of nothing but passes would keep a processor busy for hours. */
    private static final int MAX_PASSES = 100;

    private static final int APP1 = 0xE1;
    private static final int PASS = 0xDA;
    private static final int END = 0xD9;
    private static final String EXIF = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private JpegSegments() {}

    /**
     * How the camera was held, 1 to 8; 1, which is upright, where nothing or nonsense tells.
     *
     * @throws IOException if the picture is cut off or has too many passes
     */
    public static int orientationOf(byte[] jpeg) throws IOException {
        int orientation = 1;
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at + 1] & 0xFF) != PASS) {
            if ((jpeg[at + 1] & 0xFF) == 0xFF) {
                at++;
                continue;
            }
            int length = ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF;
            if ((jpeg[at + 1] & 0xFF) == APP1 && orientation == 1 && at + 2 + length <= jpeg.length) {
                orientation =
                        orientationOf(ByteBuffer.wrap(jpeg, at + 4, length - 2).slice());
            }
            at += 2 + length;
        }
        requirePicture(jpeg, at);
        return orientation;
    }

    /** In the picture itself 0xFF is always followed by 0, so that what looks like a mark there is one. */
    private static void requirePicture(byte[] jpeg, int start) throws IOException {
        int passes = 0;
        boolean ended = false;
        for (int at = start; at + 1 < jpeg.length && !ended; at++) {
            if (jpeg[at] == (byte) 0xFF) {
                int mark = jpeg[at + 1] & 0xFF;
                passes += mark == PASS ? 1 : 0;
                ended = mark == END;
            }
        }
        if (!ended || passes > MAX_PASSES) {
            throw new IOException(ended ? "too many passes" : "cut off");
        }
    }

    private static int orientationOf(ByteBuffer segment) {
        boolean isExif = segment.limit() >= 14
                && StandardCharsets.ISO_8859_1
                        .decode(segment.slice(0, 6))
                        .toString()
                        .equals(EXIF);
        return isExif ? tag(segment.slice(6, segment.limit() - 6)) : 1;
    }

    /** Reads the first directory of a TIFF. */
    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry > tiff.limit() - ENTRY) {
                return 1;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
