package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/**
 * How a QR code looks. What is null is as usual: black squares on white, 512 pixels, four modules of quiet zone.
 *
 * @param size width in pixels, 64 to 4096
 * @param quietZone modules left light around it, 0 to 20
 * @param errorCorrection {@code L}, {@code M}, {@code Q} or {@code H}
 * @param foreground {@code #rrggbb}
 * @param background {@code #rrggbb}
 * @param transparent whether nothing is drawn behind it
 * @param modules {@code square}, {@code dots}, {@code rounded}, {@code connected}, {@code diamond}, {@code vertical} or
 *     {@code horizontal}
 * @param eyeFrame {@code square}, {@code rounded}, {@code circle} or {@code leaf}
 * @param eyeBall as {@code eyeFrame}
 */
public record QrDesign(
        @Nullable Integer size,
        @Nullable Integer quietZone,
        @Nullable String errorCorrection,
        @Nullable String foreground,
        @Nullable String background,
        boolean transparent,
        @Nullable QrGradient gradient,
        @Nullable String modules,
        @Nullable String eyeFrame,
        @Nullable String eyeBall,
        @Nullable String eyeFrameColour,
        @Nullable String eyeBallColour,
        @Nullable QrLogo logo,
        @Nullable QrFrame frame) {

    /** Black squares on white. */
    public static QrDesign plain() {
        return new QrDesign(null, null, null, null, null, false, null, null, null, null, null, null, null, null);
    }

    /** The same in two colours, each {@code #rrggbb}. */
    public QrDesign coloured(String onTop, String behind) {
        return new QrDesign(
                size,
                quietZone,
                errorCorrection,
                onTop,
                behind,
                transparent,
                gradient,
                modules,
                eyeFrame,
                eyeBall,
                eyeFrameColour,
                eyeBallColour,
                logo,
                frame);
    }

    /**
     * The same with a picture in the middle.
     *
     * @param correction error correction that goes with it: the larger the logo, the higher
     */
    public QrDesign withLogo(QrLogo picture, String correction) {
        return new QrDesign(
                size,
                quietZone,
                correction,
                foreground,
                background,
                transparent,
                gradient,
                modules,
                eyeFrame,
                eyeBall,
                eyeFrameColour,
                eyeBallColour,
                picture,
                frame);
    }
}
