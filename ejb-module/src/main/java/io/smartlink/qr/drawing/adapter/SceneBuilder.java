package io.smartlink.qr.drawing.adapter;

import io.smartlink.qr.design.CaptionPlace;
import io.smartlink.qr.design.Colour;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.Frame;
import io.smartlink.qr.design.Gradient;
import io.smartlink.qr.design.Logo;
import io.smartlink.qr.drawing.adapter.Scene.Fill;
import io.smartlink.qr.drawing.adapter.Scene.Layer;
import io.smartlink.qr.drawing.adapter.Scene.Photo;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a design's layers together: frame, ground, modules, eyes, logo. */
final class SceneBuilder {
    /** Of the frame's border and of its caption's bar, as parts of what it encloses. */
    private static final double BORDER = 0.03;

    private static final double CAPTION = 0.17;

    private final Design design;
    private final Matrix matrix;
    private final @Nullable BufferedImage picture;
    private final List<Layer> layers = new ArrayList<>();

    private SceneBuilder(Design design, Matrix matrix, @Nullable BufferedImage picture) {
        this.design = design;
        this.matrix = matrix;
        this.picture = picture;
    }

    /** One for each matrix that says the text, each made when it is asked for. */
    static Stream<Scene> scenes(String text, Design design) {
        Logo logo = design.logo();
        BufferedImage picture = logo == null ? null : LogoPicture.read(logo);
        return Matrix.all(text, design.correction(), logo)
                .map(matrix -> new SceneBuilder(design, matrix, picture).build());
    }

    private Scene build() {
        double margin = design.margin();
        double ground = matrix.size() + 2 * margin;
        Frame frame = design.frame();
        double border = frame == null ? 0 : ground * BORDER;
        double caption = frame == null ? 0 : ground * CAPTION;
        boolean above = frame != null && frame.place() == CaptionPlace.TOP;
        double left = -margin - border;
        double top = -margin - (above ? caption : border);
        double width = ground + 2 * border;
        double height = frame == null ? ground : ground + border + caption;
        if (frame != null) {
            frame(frame, new Rectangle2D.Double(left, top, width, height), ground, margin);
            double barTop = above ? top : ground - margin;
            caption(frame, new Rectangle2D.Double(left, barTop, width, caption));
        }
        if (!design.transparent()) {
            layers.add(new Fill(
                    new Outline(Path2D.WIND_NON_ZERO)
                            .box(-margin, -margin, ground, ground, 0)
                            .path(),
                    new Ink.Solid(design.light())));
        }
        code();
        return new Scene(left, top, width, height, matrix.size(), layers);
    }

    /** A ring, so that a transparent code stays transparent within it. */
    private void frame(Frame frame, Rectangle2D around, double ground, double margin) {
        double overlap = design.transparent() ? 0 : 0.05; // no hairline between frame and ground
        layers.add(new Fill(
                new Outline(Path2D.WIND_EVEN_ODD)
                        .box(around.getX(), around.getY(), around.getWidth(), around.getHeight(), ground * BORDER)
                        .box(overlap - margin, overlap - margin, ground - 2 * overlap, ground - 2 * overlap, 0)
                        .path(),
                new Ink.Solid(frame.back())));
    }

    private void caption(Frame frame, Rectangle2D bar) {
        Rectangle2D room = new Rectangle2D.Double(
                bar.getX() + bar.getWidth() * 0.06,
                bar.getY() + bar.getHeight() * 0.2,
                bar.getWidth() * 0.88,
                bar.getHeight() * 0.6);
        layers.add(new Fill(Letters.fitted(frame.caption(), room), new Ink.Solid(frame.letters())));
    }

    private void code() {
        Gradient gradient = design.gradient();
        Ink ink = gradient == null
                ? new Ink.Solid(design.dark())
                : Ink.across(matrix.size(), design.dark(), gradient.end(), gradient.kind(), gradient.angle());
        layers.add(new Fill(ModuleOutlines.of(matrix, design.moduleShape()), ink));
        layers.add(new Fill(
                EyeOutlines.frames(matrix.size(), design.frameOfEyes()), own(design.ownEyeFrameColour(), ink)));
        layers.add(
                new Fill(EyeOutlines.balls(matrix.size(), design.ballOfEyes()), own(design.ownEyeBallColour(), ink)));
        Logo logo = design.logo();
        if (logo != null && picture != null) {
            logo(picture, matrix.side(logo));
        }
    }

    private static Ink own(@Nullable Colour colour, Ink usual) {
        return colour == null ? usual : new Ink.Solid(colour);
    }

    private void logo(BufferedImage image, double side) {
        double scale = side / Math.max(image.getWidth(), image.getHeight());
        double width = image.getWidth() * scale;
        double height = image.getHeight() * scale;
        double middle = matrix.size() / 2.0;
        layers.add(new Photo(image, middle - width / 2, middle - height / 2, width, height));
    }
}
