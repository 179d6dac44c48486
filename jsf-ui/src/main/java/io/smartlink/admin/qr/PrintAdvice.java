package io.smartlink.admin.qr;

import io.smartlink.qr.design.PrintSize;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** How small a code may be printed that is scanned from a distance. */
public class PrintAdvice implements Serializable {
    private static final int USUAL = 30;
    private static final int FARTHEST = 10_000;

    private @Nullable Integer distance = USUAL;
    private int modules;
    private int margin;

    /**
     * The same about another code.
     *
     * @param ofCode modules on a side of the code; 0 if there is none yet
     * @param around modules of quiet zone on each side
     */
    PrintAdvice of(int ofCode, int around) {
        modules = ofCode;
        margin = around;
        return this;
    }

    /** The smallest width of the code in print, in millimetres; 0 if there is none yet. */
    public int getSmallest() {
        return modules == 0 ? 0 : new PrintSize(modules, margin).code(centimetres());
    }

    /** The same with the quiet zone. */
    public int getSmallestWithQuietZone() {
        return modules == 0 ? 0 : new PrintSize(modules, margin).withQuietZone(centimetres());
    }

    private int centimetres() {
        return distance == null ? 0 : Math.max(0, Math.min(FARTHEST, distance));
    }

    /** Of who scans, in centimetres. */
    public @Nullable Integer getDistance() {
        return distance;
    }

    public void setDistance(@Nullable Integer distance) {
        this.distance = distance;
    }
}
