package io.smartlink.media.form;

import java.util.ArrayList;
import java.util.List;

/** At which widths a picture is kept: enough for any screen, few enough to be cheap. */
public final class PictureWidths {
    /** No picture is kept wider, in pixels. */
    public static final int WIDEST = 1600;

    private static final List<Integer> LADDER = List.of(200, 400, 800, WIDEST);

    private PictureWidths() {}

    /**
     * The widths of a picture, ascending, in pixels; the last is its own, or {@value #WIDEST}.
     *
     * @param width of the picture as it was uploaded, upright
     */
    public static List<Integer> of(int width) {
        int own = Math.min(width, WIDEST);
        List<Integer> widths = new ArrayList<>(LADDER);
        widths.removeIf(step -> step >= own);
        widths.add(own);
        return List.copyOf(widths);
    }

    /** The step of the ladder at which somebody is served who asks for a width: the same picture as at the width itself. */
    public static int stepFor(int width) {
        return LADDER.stream().filter(step -> step >= width).findFirst().orElse(WIDEST);
    }

    /** The height that goes with a width, in pixels, at least 1. */
    public static int heightAt(int width, int wholeWidth, int wholeHeight) {
        return Math.max(1, (int) Math.round((double) wholeHeight * width / wholeWidth));
    }
}
