package io.smartlink.qr.reading.adapter;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Reads a code from pixels, without trying harder than a phone that looks at it in passing. */
public final class Reader {
    private Reader() {}

    /** What the code in the picture says; empty if none is found or it cannot be read. */
    public static Optional<String> read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource light = new RGBLuminanceSource(
                width, height, picture.getRGB(0, 0, width, height, new int[width * height], 0, width));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }
}
