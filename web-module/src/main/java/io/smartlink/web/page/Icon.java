package io.smartlink.web.page;

/** A drawing above a page's title, for the eye only. */
enum Icon {
    BROKEN_LINK("<path d=\"M9.5 14.5 14 10m-6.5.5-2 2a3.9 3.9 0 0 0 5.5 5.5l2-2m-2-8 2-2a3.9 3.9 0 0 1"
            + " 5.5 5.5l-2 2M4 4l16 16\"/>"),
    CLOCK("<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 7.5V12l3 2\"/>"),
    LOCK(
            "<rect x=\"5\" y=\"10.5\" width=\"14\" height=\"9.5\" rx=\"2\"/><path d=\"M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2\"/>");

    private final String svg;

    Icon(String shapes) {
        svg = "<svg viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\""
                + " stroke-linecap=\"round\" aria-hidden=\"true\">" + shapes + "</svg>";
    }

    String svg() {
        return svg;
    }
}
