package io.smartlink.pixel;

/** How many items of each kind fire a pixel. */
public record PixelUse(long links, long qrCodes, long bioPages) {
    public static final PixelUse NONE = new PixelUse(0, 0, 0);

    public long total() {
        return links + qrCodes + bioPages;
    }
}
