package io.smartlink.qr.drawing.adapter;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Words as outlines, in Liberation Sans, which PDFBox brings along: a server needs no fonts of its own, and a picture looks
 * the same wherever it was made.
 */
final class Letters {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Letters SHIPPED = open();

    private final TrueTypeFont font;
    private final CmapLookup characters;

    private Letters(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
    }

    private static Letters open() {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether there is a letter for each character. */
    static boolean know(String text) {
        return text.codePoints().allMatch(point -> SHIPPED.characters.getGlyphId(point) != 0);
    }

    /** The words in one line, as large as fits into the rectangle, in its middle. */
    static Path2D fitted(String text, Rectangle2D into) {
        Path2D line = SHIPPED.line(text);
        double em = SHIPPED.unitsPerEm();
        Rectangle2D extent = line.getBounds2D();
        double scale = Math.min(into.getHeight() / em, into.getWidth() / Math.max(1, extent.getWidth()));
        AffineTransform place = new AffineTransform();
        place.translate(into.getCenterX(), into.getCenterY() + 0.35 * em * scale); // 0.35 em: half a capital's height
        place.scale(scale, -scale);
        place.translate(-extent.getCenterX(), 0);
        line.transform(place);
        return line;
    }

    private synchronized Path2D line(String text) {
        try {
            Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
            double at = 0;
            for (int point : text.codePoints().toArray()) {
                int glyph = characters.getGlyphId(point);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    GeneralPath outline = data.getPath();
                    line.append(outline.getPathIterator(AffineTransform.getTranslateInstance(at, 0)), false);
                }
                at += font.getAdvanceWidth(glyph);
            }
            return line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private double unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
