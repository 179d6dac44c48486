package io.smartlink.qr.drawing.adapter;

import io.smartlink.qr.design.Colour;
import io.smartlink.qr.design.GradientKind;
import io.smartlink.qr.drawing.adapter.Scene.Fill;
import io.smartlink.qr.drawing.adapter.Scene.Layer;
import io.smartlink.qr.drawing.adapter.Scene.Photo;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType3;
import org.apache.pdfbox.util.Matrix;

/** Writes a scene as a PDF of one page, as large as the picture, in outlines that stay sharp at any size. */
final class PdfFile {
    private static final float POINTS = 0.75f; // a pixel is 1/96 inch, as in CSS; a point 1/72

    private final PDDocument document;
    private final PDPageContentStream page;

    private PdfFile(PDDocument document, PDPageContentStream page) {
        this.document = document;
        this.page = page;
    }

    static byte[] of(Scene scene, int width) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            float wide = width * POINTS;
            float high = scene.heightOf(width) * POINTS;
            PDPage sheet = new PDPage(new PDRectangle(wide, high));
            document.addPage(sheet);
            try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
                float x = wide / (float) scene.width();
                float y = high / (float) scene.height();
                page.transform(new Matrix(
                        x, 0, 0, -y, (float) -scene.left() * x, high + (float) scene.top() * y)); // y points down
                PdfFile file = new PdfFile(document, page);
                for (Layer layer : scene.layers()) {
                    file.add(layer);
                }
            }
            document.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void add(Layer layer) throws IOException {
        if (layer instanceof Fill fill) {
            fill(fill);
        } else if (layer instanceof Photo photo) {
            page.drawImage(
                    LosslessFactory.createFromImage(document, photo.image()),
                    new Matrix((float) photo.width(), 0, 0, (float) -photo.height(), (float) photo.x(), (float)
                            (photo.y() + photo.height())));
        }
    }

    private void fill(Fill fill) throws IOException {
        boolean evenOdd = fill.outline().getWindingRule() == PathIterator.WIND_EVEN_ODD;
        if (fill.ink() instanceof Ink.Solid solid) {
            float[] rgb = parts(solid.colour());
            page.setNonStrokingColor(rgb[0], rgb[1], rgb[2]);
            outline(fill.outline());
            if (evenOdd) {
                page.fillEvenOdd();
            } else {
                page.fill();
            }
            return;
        }
        page.saveGraphicsState();
        outline(fill.outline());
        if (evenOdd) {
            page.clipEvenOdd();
        } else {
            page.clip();
        }
        page.shadingFill(shading((Ink.Blend) fill.ink()));
        page.restoreGraphicsState();
    }

    private void outline(Path2D outline) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator step = outline.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    page.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> page.closePath();
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[last];
                y = at[last + 1];
            }
        }
    }

    private static PDShading shading(Ink.Blend blend) {
        boolean radial = blend.kind() == GradientKind.RADIAL;
        PDShadingType2 shading =
                radial ? new PDShadingType3(new COSDictionary()) : new PDShadingType2(new COSDictionary());
        shading.setShadingType(radial ? PDShading.SHADING_TYPE3 : PDShading.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        shading.setCoords(
                radial
                        ? numbers(blend.x(), blend.y(), 0, blend.x(), blend.y(), blend.radius())
                        : numbers(blend.x(), blend.y(), blend.toX(), blend.toY()));
        COSDictionary mix = new COSDictionary();
        mix.setItem(COSName.FUNCTION_TYPE, COSInteger.TWO);
        mix.setItem(COSName.DOMAIN, numbers(0, 1));
        mix.setItem(COSName.C0, numbers(parts(blend.from())));
        mix.setItem(COSName.C1, numbers(parts(blend.to())));
        mix.setItem(COSName.N, COSInteger.ONE);
        shading.setFunction(new PDFunctionType2(mix));
        COSArray beyond = new COSArray();
        beyond.add(COSBoolean.TRUE);
        beyond.add(COSBoolean.TRUE);
        shading.setExtend(beyond);
        return shading;
    }

    private static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }

    private static COSArray numbers(float[] values) {
        COSArray array = new COSArray();
        array.setFloatArray(values);
        return array;
    }

    private static float[] parts(Colour colour) {
        return new float[] {
            (colour.rgb() >> 16 & 0xff) / 255f, (colour.rgb() >> 8 & 0xff) / 255f, (colour.rgb() & 0xff) / 255f
        };
    }
}
