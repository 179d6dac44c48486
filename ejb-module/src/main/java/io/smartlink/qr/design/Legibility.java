package io.smartlink.qr.design;

import io.smartlink.platform.FieldFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be told of a design before it is drawn: whether dark is dark enough against light, and the logo small enough.
 * Readers of QR codes look for dark on light; many of them read nothing of a code that is the other way round.
 */
public final class Legibility {
    private Legibility() {}

    /** Everything that would keep readers from reading it; its fields are those of the design. */
    public static List<FieldFault> faults(Design design) {
        List<FieldFault> faults = new ArrayList<>();
        inks(design).forEach((field, ink) -> lookAt(field, ink, design.light(), faults));
        Logo logo = design.logo();
        if (logo != null && logo.percent() > design.correction().logoLimit()) {
            faults.add(new FieldFault("logo.size", "logo-too-large", tooLarge(logo, design.correction())));
        }
        return faults;
    }

    /** The smallest contrast of anything dark to the background. */
    public static double contrast(Design design) {
        return inks(design).values().stream()
                .mapToDouble(ink -> ink.contrastTo(design.light()))
                .min()
                .orElseThrow();
    }

    /** How much of the code's area a logo of this width covers, in percent. */
    public static int area(Logo logo) {
        return Math.round(logo.percent() * logo.percent() / 100f);
    }

    private static Map<String, Colour> inks(Design design) {
        Map<String, Colour> inks = new LinkedHashMap<>();
        inks.put("foreground", design.dark());
        Gradient gradient = design.gradient();
        if (gradient != null) {
            inks.put("gradient.to", gradient.end());
        }
        Colour frame = design.ownEyeFrameColour();
        if (frame != null) {
            inks.put("eyeFrameColour", frame);
        }
        Colour ball = design.ownEyeBallColour();
        if (ball != null) {
            inks.put("eyeBallColour", ball);
        }
        return inks;
    }

    private static void lookAt(String field, Colour ink, Colour light, List<FieldFault> faults) {
        double contrast = ink.contrastTo(light);
        if (contrast < Contrast.NEEDED) {
            faults.add(new FieldFault(
                    field,
                    "low-contrast",
                    ink.hex() + " on " + light.hex() + " has a contrast of " + Contrast.text(contrast)
                            + "; readers need at least 3:1. Choose a darker foreground or a lighter background."));
        }
        if (ink.luminance() > light.luminance()) {
            faults.add(new FieldFault(
                    field,
                    "inverted",
                    ink.hex() + " is lighter than the background " + light.hex()
                            + ", and many readers read only dark codes on light ground. Exchange the two."));
        }
    }

    private static String tooLarge(Logo logo, ErrorCorrection correction) {
        String covers =
                "The logo covers " + logo.percent() + " % of the code's width (" + area(logo) + " % of its area); ";
        int most = ErrorCorrection.H.logoLimit();
        return logo.percent() > most
                ? covers + "more than " + most + " % is never readable. Make it smaller."
                : covers + "with error correction " + correction + " it may cover " + correction.logoLimit()
                        + " %. Make it smaller or choose a higher error correction.";
    }
}
