package io.smartlink.qr.drawing.adapter;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import io.smartlink.qr.design.ErrorCorrection;
import io.smartlink.qr.design.Logo;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a code (ISO/IEC 18004), without those in the eyes, which are drawn as a whole, and those beneath a logo.
 * Columns and rows count from the upper left; outside there is nothing dark.
 */
final class Matrix {
    static final int EYE = 7;

    /** Light around a logo, in modules. */
    private static final double AIR = 0.25;

    private final ByteMatrix modules;
    private final int holeFrom;
    private final int holeTo;

    private Matrix(ByteMatrix modules, @Nullable Logo logo) {
        this.modules = modules;
        double middle = modules.getWidth() / 2.0;
        double half = logo == null ? 0 : side(logo) / 2 + AIR;
        holeFrom = logo == null ? 0 : (int) Math.floor(middle - half);
        holeTo = logo == null ? 0 : (int) Math.ceil(middle + half);
    }

    /**
     * Those that say the text, see {@link Symbol#all}.
     *
     * @throws IllegalArgumentException if the text is longer than any code can hold
     */
    static Stream<Matrix> all(String text, ErrorCorrection correction, @Nullable Logo logo) {
        return Symbol.all(text, ErrorCorrectionLevel.valueOf(correction.name()))
                .map(modules -> new Matrix(modules, logo));
    }

    /** Modules on a side, 21 to 177. */
    int size() {
        return modules.getWidth();
    }

    /** How wide a logo is, in modules. */
    double side(Logo logo) {
        return size() * logo.percent() / 100.0;
    }

    /** Whether a module is to be drawn here. */
    boolean dark(int column, int row) {
        return column >= 0
                && row >= 0
                && column < size()
                && row < size()
                && modules.get(column, row) == 1
                && !inEye(column, row)
                && !(inHole(column) && inHole(row));
    }

    private boolean inHole(int at) {
        return at >= holeFrom && at < holeTo;
    }

    private boolean inEye(int column, int row) {
        int far = size() - EYE;
        boolean left = column < EYE;
        boolean top = row < EYE;
        return left && top || left && row >= far || top && column >= far;
    }
}
