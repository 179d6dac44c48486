package io.smartlink.qr;

import io.smartlink.qr.design.CaptionPlace;
import io.smartlink.qr.design.Colour;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.ErrorCorrection;
import io.smartlink.qr.design.EyeShape;
import io.smartlink.qr.design.Frame;
import io.smartlink.qr.design.Gradient;
import io.smartlink.qr.design.GradientKind;
import io.smartlink.qr.design.Logo;
import io.smartlink.qr.design.ModuleShape;
import io.smartlink.qr.drawing.adapter.Drawing;
import io.smartlink.qr.drawing.adapter.LogoPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Designs as anybody might think them up, readable or not; the same for the same seed. */
final class RandomDesigns {
    private final Random random;
    private int refused;

    RandomDesigns(long seed) {
        random = new Random(seed);
    }

    Design next() {
        return new Design(
                200 + random.nextInt(700),
                random.nextInt(7),
                one(ErrorCorrection.values()),
                dark(),
                light(),
                random.nextInt(6) == 0,
                sometimes(3) ? new Gradient(one(GradientKind.values()), dark(), random.nextInt(361)) : null,
                one(ModuleShape.values()),
                one(EyeShape.values()),
                one(EyeShape.values()),
                sometimes(3) ? dark() : null,
                sometimes(3) ? dark() : null,
                sometimes(3) ? logo() : null,
                sometimes(3) ? new Frame("Scan me, please", one(CaptionPlace.values()), "#1a1a1a", "#ffffff") : null);
    }

    /** A design that was accepted, and its drawing for the text. */
    record Accepted(Design design, Drawing drawing) {}

    /** The next that is accepted. */
    Accepted accepted(String text) {
        while (true) {
            Design design = next();
            try {
                return new Accepted(design, AcceptedDesign.of(text, design, ""));
            } catch (UnreadableDesignException another) {
                refused++;
            }
        }
    }

    /** How many were refused so far. */
    int refused() {
        return refused;
    }

    private Logo logo() {
        return LogoPicture.cleaned(new Logo(picture(random.nextBoolean()), 5 + random.nextInt(35)));
    }

    static String picture(boolean dark) {
        BufferedImage picture = new BufferedImage(120, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(dark ? Color.DARK_GRAY : Color.ORANGE);
        pen.fillOval(0, 0, 120, 100);
        pen.setColor(Color.WHITE);
        pen.fillRect(30, 40, 60, 20);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private boolean sometimes(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String dark() {
        return colour(0, 150);
    }

    private String light() {
        return colour(165, 256);
    }

    private String colour(int from, int until) {
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
            rgb = rgb << 8 | from + random.nextInt(until - from);
        }
        return new Colour(rgb).hex();
    }

    private <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
