package io.smartlink.qr;

import io.smartlink.account.audit.AuditFields;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.adapter.FieldsJson;
import io.smartlink.platform.adapter.RecordJson;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.Logo;
import io.smartlink.qr.drawing.adapter.LogoPicture;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of a design on its way in and into records. */
public final class Designs {
    /** As long as short URLs with generated slugs are. */
    private static final String SAMPLE = "https://go.brand.example/abc2345";

    private Designs() {}

    /**
     * The design as it may be kept: its logo made anew, unless it was there already and made anew then. A logo without a picture
     * has the one that is there: whoever sends back what a list told loses none.
     *
     * @throws ValidationFailedException on field {@code design.logo.image} if there is no picture in the logo, or for it
     */
    public static Design cleaned(Design wanted, Design before) {
        Logo logo = wanted.logo();
        Logo known = before.logo();
        if (logo == null || known != null && known.picture().equals(logo.image())) {
            return wanted;
        }
        if (logo.image() == null) {
            return wanted.withLogo(logo.withImage(kept(known)));
        }
        try {
            return wanted.withLogo(cleaned(logo));
        } catch (ValidationFailedException refused) {
            throw new ValidationFailedException(refused.faults().stream()
                    .map(fault -> fault.below("design"))
                    .toList());
        }
    }

    private static String kept(@Nullable Logo known) {
        if (known == null) {
            throw new ValidationFailedException("design.logo.image", "required", "A logo needs an image.");
        }
        return known.picture();
    }

    /**
     * The logo with its picture made anew.
     *
     * @throws ValidationFailedException on field {@code logo.image} if there is no picture in it
     */
    public static Logo cleaned(Logo logo) {
        return LogoPicture.cleaned(logo);
    }

    /**
     * A design for codes whose text is not known yet, read back with a usual one.
     *
     * @throws UnreadableDesignException if a code of it cannot be read
     */
    public static Design accepted(Design wanted, Design before) {
        Design clean = cleaned(wanted, before);
        AcceptedDesign.of(SAMPLE, clean, "design");
        return clean;
    }

    /** A design as it is recorded: of its logo no more than that another one came. */
    public static Map<String, @Nullable Object> fields(Design design) {
        Logo logo = design.logo();
        return FieldsJson.parse(RecordJson.text(
                logo == null ? design : design.withLogo(logo.withImage(AuditFields.picture(logo.picture())))));
    }
}
