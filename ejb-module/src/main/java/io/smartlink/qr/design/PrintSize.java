package io.smartlink.qr.design;

/**
 * How small a code may be printed. Two rules, the larger of which counts: a phone reads a code from up to ten times its width
 * away, which is the trade's rule of thumb; and a module of {@value #MODULE} mm, which GS1 asks for at least of codes that are
 * scanned at a till (General Specifications, section 5.12.3.1: X-dimension 0.396 mm to 0.990 mm; told in public by <a
 * href="https://www.gs1uk.org/knowledge-hub/qr-codes-powered-by-gs1/how-big-should-a-qr-code-powered-by-gs1-be">GS1 UK</a>), so
 * that printers and cameras can tell it from its neighbours.
 *
 * @param modules on a side of the code, without its quiet zone
 * @param margin modules of quiet zone on each side
 */
public record PrintSize(int modules, int margin) {
    static final double MODULE = 0.396;

    private static final int MILLIMETRES = 10;
    private static final int DISTANCE_TO_WIDTH = 10;

    /**
     * The smallest width of the code itself, in millimetres.
     *
     * @param distance of the reader, in centimetres
     */
    public int code(int distance) {
        double byDistance = (double) distance * MILLIMETRES / DISTANCE_TO_WIDTH;
        return (int) Math.ceil(Math.max(byDistance, modules * MODULE));
    }

    /** The same with its quiet zone, which has to stay light. */
    public int withQuietZone(int distance) {
        return (int) Math.ceil((double) code(distance) * (modules + 2 * margin) / modules);
    }
}
