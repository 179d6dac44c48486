package io.smartlink.qr;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.Legibility;
import io.smartlink.qr.drawing.adapter.Drawing;
import io.smartlink.qr.drawing.adapter.ReadBack;
import java.util.List;

/**
 * A design that was read back: first what can be told without drawing (contrast, size of the logo), then by a reader from
 * the drawn picture, as large as designed, small and blurred.
 */
public final class AcceptedDesign {
    private static final double ALWAYS_READ = 3; // pixels a module, as every design is read back

    private AcceptedDesign() {}

    /**
     * The drawing of a design for a text.
     *
     * @param design its logo made anew
     * @param path where the design stands in the request, such as {@code design}; empty if it is the request
     * @throws UnreadableDesignException if it cannot be read back
     * @throws ValidationFailedException if its caption cannot be drawn
     */
    public static Drawing of(String text, Design design, String path) {
        List<FieldFault> foreseen = Legibility.faults(design);
        if (!foreseen.isEmpty()) {
            throw refused(foreseen, path);
        }
        Drawing drawing = drawn(text, design, path);
        List<FieldFault> seen = seen(text, design, drawing);
        if (!seen.isEmpty()) {
            throw refused(seen, path);
        }
        return drawing;
    }

    /** Why a design is refused for a text; empty if it is not. */
    static List<FieldFault> faults(String text, Design design, Drawing drawing) {
        List<FieldFault> foreseen = Legibility.faults(design);
        return foreseen.isEmpty() ? seen(text, design, drawing) : foreseen;
    }

    private static List<FieldFault> seen(String text, Design design, Drawing drawing) {
        return drawing.failure()
                .map(failure -> List.of(fault(text, drawing, design, failure)))
                .orElse(List.of());
    }

    private static Drawing drawn(String text, Design design, String path) {
        try {
            return Drawing.of(text, design);
        } catch (ValidationFailedException refused) {
            throw new ValidationFailedException(
                    refused.faults().stream().map(fault -> fault.below(path)).toList());
        }
    }

    /**
     * Refuses a width at which a drawing that was accepted cannot be read any more.
     *
     * @throws UnreadableDesignException on field {@code size}, with the smallest width that can be
     */
    public static void requireReadable(String text, Drawing drawing, int pixels) {
        if (pixels < ALWAYS_READ * drawing.extent() && !drawing.says(text, pixels)) {
            throw new UnreadableDesignException(List.of(tooSmall(drawing, pixels)));
        }
    }

    private static FieldFault fault(String text, Drawing drawing, Design design, ReadBack.Failure failure) {
        if (failure == ReadBack.Failure.FULL_SIZE
                && design.pixels() < ALWAYS_READ * drawing.extent()
                && drawing.says(text, (int) Math.ceil(ALWAYS_READ * drawing.extent()))) {
            return tooSmall(drawing, design.pixels());
        }
        String seen =
                switch (failure) {
                    case FULL_SIZE -> "A reader could not read the code.";
                    case SMALL -> "A reader could not read the code at a small size.";
                    case BLURRED -> "A reader could not read the code when it was slightly out of focus.";
                };
        return design.logo() != null && plainOf(text, design)
                ? new FieldFault(
                        "logo.size",
                        "unreadable",
                        seen + " The logo covers " + design.logo().percent() + " % of its width ("
                                + Legibility.area(design.logo())
                                + " % of its area), which is too much here. Make it smaller or choose a higher error correction.")
                : new FieldFault(
                        "modules",
                        "unreadable",
                        seen + " Choose plainer shapes of modules and eyes, more quiet zone or more contrast.");
    }

    /** Whether it would be read without its logo. */
    private static boolean plainOf(String text, Design design) {
        return Drawing.of(text, design.withLogo(null)).failure().isEmpty();
    }

    private static FieldFault tooSmall(Drawing drawing, int pixels) {
        int enough = (int) Math.ceil(ALWAYS_READ * drawing.extent());
        return new FieldFault(
                "size",
                "too-small",
                "At " + pixels + " pixels a reader cannot read this code of " + drawing.modules() + " by "
                        + drawing.modules() + " modules; make it at least " + enough + " pixels wide.");
    }

    private static UnreadableDesignException refused(List<FieldFault> faults, String path) {
        return new UnreadableDesignException(
                faults.stream().map(fault -> fault.below(path)).toList());
    }
}
