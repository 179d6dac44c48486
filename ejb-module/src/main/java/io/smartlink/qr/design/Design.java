package io.smartlink.qr.design;

import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.ValidationFailedException;
import org.jspecify.annotations.Nullable;

/**
 * How a QR code looks. Whatever is not told is as usual: black squares on white, 512 pixels, four modules of quiet zone.
 * An existing design is well-formed; whether readers can read it, {@link Legibility} and reading it back tell.
 *
 * @param size width of the picture, {@value #MIN_SIZE} to {@value #MAX_SIZE} pixels; with a frame it is higher than wide
 * @param quietZone 0 to {@value #MAX_QUIET_ZONE} modules left light around the code; readers want 4
 * @param errorCorrection M if not told
 * @param foreground {@code #rrggbb}
 * @param background {@code #rrggbb}
 * @param transparent nothing is drawn behind the code; it is meant for light ground then, and judged on white
 * @param gradient a colour that the foreground runs into, from the middle or along a line
 * @param modules shape of the modules
 * @param eyeFrame shape of the rings in three corners
 * @param eyeBall shape of what the rings enclose
 * @param eyeFrameColour {@code #rrggbb}; as the foreground if not told
 * @param eyeBallColour {@code #rrggbb}; as the foreground if not told
 */
public record Design(
        @Nullable Integer size,
        @Nullable Integer quietZone,
        @Nullable ErrorCorrection errorCorrection,
        @Nullable String foreground,
        @Nullable String background,
        boolean transparent,
        @Nullable Gradient gradient,
        @Nullable ModuleShape modules,
        @Nullable EyeShape eyeFrame,
        @Nullable EyeShape eyeBall,
        @Nullable String eyeFrameColour,
        @Nullable String eyeBallColour,
        @Nullable Logo logo,
        @Nullable Frame frame) {
    public static final int MIN_SIZE = 64;
    public static final int MAX_SIZE = 4096;
    public static final int USUAL_SIZE = 512;
    public static final int MAX_QUIET_ZONE = 20;
    public static final int USUAL_QUIET_ZONE = 4;

    /** Black on white. */
    public static final Design PLAIN =
            new Design(null, null, null, null, null, false, null, null, null, null, null, null, null, null);

    /** @throws ValidationFailedException with every field that is not valid */
    public Design {
        FieldChecks checks = new FieldChecks();
        size = size == null ? USUAL_SIZE : size;
        quietZone = quietZone == null ? USUAL_QUIET_ZONE : quietZone;
        errorCorrection = errorCorrection == null ? ErrorCorrection.M : errorCorrection;
        modules = modules == null ? ModuleShape.SQUARE : modules;
        eyeFrame = eyeFrame == null ? EyeShape.SQUARE : eyeFrame;
        eyeBall = eyeBall == null ? EyeShape.SQUARE : eyeBall;
        foreground = hex(checks, "foreground", foreground == null ? Colour.BLACK.hex() : foreground);
        background = hex(checks, "background", background == null ? Colour.WHITE.hex() : background);
        eyeFrameColour = hex(checks, "eyeFrameColour", eyeFrameColour);
        eyeBallColour = hex(checks, "eyeBallColour", eyeBallColour);
        requireSize(checks, size);
        checks.that(
                        quietZone >= 0 && quietZone <= MAX_QUIET_ZONE,
                        "quietZone",
                        "out-of-range",
                        "quietZone must be 0 to " + MAX_QUIET_ZONE + " modules.")
                .throwIfAny();
    }

    /** @throws ValidationFailedException on {@code size} if no picture may be so wide */
    public static int requireSize(int pixels) {
        FieldChecks checks = new FieldChecks();
        requireSize(checks, pixels);
        checks.throwIfAny();
        return pixels;
    }

    private static void requireSize(FieldChecks checks, int pixels) {
        checks.that(
                pixels >= MIN_SIZE && pixels <= MAX_SIZE,
                "size",
                "out-of-range",
                "size must be " + MIN_SIZE + " to " + MAX_SIZE + " pixels.");
    }

    private static @Nullable String hex(FieldChecks checks, String field, @Nullable String typed) {
        Colour colour = typed == null ? null : checks.made(() -> Colour.parse(field, typed));
        return colour == null ? typed : colour.hex();
    }

    /** Width of the picture, in pixels. */
    public int pixels() {
        return size == null ? USUAL_SIZE : size;
    }

    /** Modules of quiet zone on each side. */
    public int margin() {
        return quietZone == null ? USUAL_QUIET_ZONE : quietZone;
    }

    public ErrorCorrection correction() {
        return errorCorrection == null ? ErrorCorrection.M : errorCorrection;
    }

    public ModuleShape moduleShape() {
        return modules == null ? ModuleShape.SQUARE : modules;
    }

    public EyeShape frameOfEyes() {
        return eyeFrame == null ? EyeShape.SQUARE : eyeFrame;
    }

    public EyeShape ballOfEyes() {
        return eyeBall == null ? EyeShape.SQUARE : eyeBall;
    }

    /** Of the modules; where a gradient begins. */
    public Colour dark() {
        return colour(foreground, Colour.BLACK);
    }

    /** What the code stands on: the background, or white paper. */
    public Colour light() {
        return transparent ? Colour.WHITE : colour(background, Colour.WHITE);
    }

    /** Of the rings; null where they are painted like the modules. */
    public @Nullable Colour ownEyeFrameColour() {
        return eyeFrameColour == null ? null : colour(eyeFrameColour, Colour.BLACK);
    }

    /** Of the balls; null where they are painted like the modules. */
    public @Nullable Colour ownEyeBallColour() {
        return eyeBallColour == null ? null : colour(eyeBallColour, Colour.BLACK);
    }

    /** The same design with another logo. */
    public Design withLogo(@Nullable Logo other) {
        return new Design(
                size,
                quietZone,
                errorCorrection,
                foreground,
                background,
                transparent,
                gradient,
                modules,
                eyeFrame,
                eyeBall,
                eyeFrameColour,
                eyeBallColour,
                other,
                frame);
    }

    private static Colour colour(@Nullable String hex, Colour usual) {
        return hex == null ? usual : Colour.tryParse(hex).orElseThrow();
    }
}
