package io.smartlink.qr.drawing.adapter;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text as QR code symbols: the eight masks of ISO/IEC 18004 (7.8) say the same, and readers may do better with one of them. */
final class Symbol {
    private Symbol() {}

    /**
     * The symbol that the standard prefers, then those by its other masks; each is made when it is asked for.
     *
     * @throws IllegalArgumentException if the text is longer than any code can hold
     */
    static Stream<ByteMatrix> all(String text, ErrorCorrectionLevel correction) {
        QRCode preferred = encoded(text, correction, Map.of());
        return Stream.concat(
                Stream.of(preferred.getMatrix()),
                IntStream.range(0, QRCode.NUM_MASK_PATTERNS)
                        .filter(mask -> mask != preferred.getMaskPattern())
                        .mapToObj(mask -> encoded(text, correction, Map.of(EncodeHintType.QR_MASK_PATTERN, mask))
                                .getMatrix()));
    }

    private static QRCode encoded(String text, ErrorCorrectionLevel correction, Map<EncodeHintType, ?> hints) {
        try {
            return Encoder.encode(text, correction, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), tooLong);
        }
    }
}
