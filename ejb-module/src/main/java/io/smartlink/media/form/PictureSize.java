package io.smartlink.media.form;

/**
 * How large a picture is at its widest.
 *
 * @param width in pixels
 * @param height at that width
 */
public record PictureSize(int width, int height) {
    /** The height at another width, in pixels. */
    public int heightAt(int other) {
        return PictureWidths.heightAt(other, width, height);
    }
}
