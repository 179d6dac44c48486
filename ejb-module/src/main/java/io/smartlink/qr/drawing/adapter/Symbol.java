package io.smartlink.qr.drawing.adapter;

import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A text as a QR code symbol, by a mask that readers can read. The mask that ISO/IEC 18004 (7.8) prefers leaves about one
 * address in a hundred with data that look like an eye, and then many readers look in the wrong place at any size. Any of the
 * eight masks says the same, so such a text gets another one.
 */
final class Symbol {
    /** More pixels tell a reader nothing more, and cost much for long texts. */
    private static final int LARGEST = 1024;

    /** At these, modules are a whole number of pixels. */
    private static final int[] PIXELS_PER_MODULE = {3, 4, 5, 6, 7, 8, 11, 15};

    /** Sizes that people choose, at which they are not. */
    private static final int[] WIDTHS = {256, 512, LARGEST};

    private static final int QUIET = 4;

    private Symbol() {}

    /** @throws IllegalArgumentException if the text is longer than any code can hold */
    static ByteMatrix of(String text, ErrorCorrectionLevel correction) {
        QRCode best = encoded(text, correction, Map.of());
        int[] widths = widths(best.getMatrix().getWidth() + 2 * QUIET);
        long bestRead = timesRead(text, best, widths);
        for (int mask = 0; mask < QRCode.NUM_MASK_PATTERNS && bestRead < widths.length; mask++) {
            QRCode other = encoded(text, correction, Map.of(EncodeHintType.QR_MASK_PATTERN, mask));
            long read = timesRead(text, other, widths);
            if (read > bestRead) {
                best = other;
                bestRead = read;
            }
        }
        return best.getMatrix();
    }

    /** At which a code of so many modules is looked for, quiet zone included: with three pixels a module at least. */
    private static int[] widths(int extent) {
        return IntStream.concat(
                        IntStream.of(PIXELS_PER_MODULE).map(pixels -> pixels * extent),
                        IntStream.of(WIDTHS).filter(width -> width >= PIXELS_PER_MODULE[0] * extent))
                .filter(width -> width <= LARGEST)
                .toArray();
    }

    private static QRCode encoded(String text, ErrorCorrectionLevel correction, Map<EncodeHintType, ?> hints) {
        try {
            return Encoder.encode(text, correction, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), tooLong);
        }
    }

    private static long timesRead(String text, QRCode code, int[] widths) {
        return IntStream.of(widths)
                .filter(width -> isRead(text, picture(code.getMatrix(), width)))
                .count();
    }

    private static boolean isRead(String text, BitMatrix picture) {
        try {
            DetectorResult found = new Detector(picture).detect();
            return new Decoder().decode(found.getBits()).getText().equals(text);
        } catch (ReaderException unreadable) {
            return false;
        }
    }

    private static BitMatrix picture(ByteMatrix modules, int width) {
        int extent = modules.getWidth() + 2 * QUIET;
        BitMatrix picture = new BitMatrix(width);
        for (int row = 0; row < modules.getHeight(); row++) {
            int top = pixel(row, extent, width);
            int height = pixel(row + 1, extent, width) - top;
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    int left = pixel(column, extent, width);
                    picture.setRegion(left, top, pixel(column + 1, extent, width) - left, height);
                }
            }
        }
        return picture;
    }

    /** The first pixel of a module. */
    private static int pixel(int module, int extent, int width) {
        return Math.round((float) (module + QUIET) * width / extent);
    }
}
