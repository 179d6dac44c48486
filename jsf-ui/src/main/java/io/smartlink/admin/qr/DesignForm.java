package io.smartlink.admin.qr;

import io.smartlink.admin.link.editor.FormParts;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.qr.design.Colour;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.ErrorCorrection;
import io.smartlink.qr.design.EyeShape;
import io.smartlink.qr.design.Frame;
import io.smartlink.qr.design.Gradient;
import io.smartlink.qr.design.GradientKind;
import io.smartlink.qr.design.Logo;
import io.smartlink.qr.design.ModuleShape;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a design as they were typed. */
public class DesignForm implements Serializable {
    private @Nullable Integer size = Design.USUAL_SIZE;
    private @Nullable Integer quietZone = Design.USUAL_QUIET_ZONE;
    private @Nullable ErrorCorrection errorCorrection = ErrorCorrection.M;
    private @Nullable String foreground = Colour.BLACK.hex();
    private @Nullable String background = Colour.WHITE.hex();
    private boolean transparent;
    private @Nullable GradientKind gradient;
    private @Nullable String gradientTo = "#0f766e";
    private @Nullable Integer angle = 45;
    private @Nullable ModuleShape modules = ModuleShape.SQUARE;
    private @Nullable EyeShape eyeFrame = EyeShape.SQUARE;
    private @Nullable EyeShape eyeBall = EyeShape.SQUARE;
    private boolean ownEyes;
    private @Nullable String eyeFrameColour = Colour.BLACK.hex();
    private @Nullable String eyeBallColour = Colour.BLACK.hex();
    private LogoForm logo = new LogoForm();
    private FrameForm frame = new FrameForm();

    /** A form that shows the design as it is. */
    static DesignForm of(Design design) {
        DesignForm form = new DesignForm();
        form.size = design.size();
        form.quietZone = design.quietZone();
        form.errorCorrection = design.errorCorrection();
        form.foreground = design.foreground();
        form.background = design.background();
        form.transparent = design.transparent();
        form.modules = design.modules();
        form.eyeFrame = design.eyeFrame();
        form.eyeBall = design.eyeBall();
        form.ownEyes = design.eyeFrameColour() != null || design.eyeBallColour() != null;
        form.eyeFrameColour = Objects.requireNonNullElse(design.eyeFrameColour(), design.foreground());
        form.eyeBallColour = Objects.requireNonNullElse(design.eyeBallColour(), design.foreground());
        Gradient blend = design.gradient();
        if (blend != null) {
            form.gradient = blend.kind();
            form.gradientTo = blend.to();
            form.angle = blend.angle();
        }
        form.logo = LogoForm.of(design.logo());
        form.frame = FrameForm.of(design.frame());
        return form;
    }

    /** @throws ValidationFailedException with the faults of all fields */
    Design value() {
        FormParts parts = new FormParts();
        Gradient blend = parts.made("gradient", this::blend);
        Logo picture = parts.made("logo", logo::value);
        Frame around = parts.made("frame", frame::value);
        Design design = parts.made(
                "",
                () -> new Design(
                        size,
                        quietZone,
                        errorCorrection,
                        foreground,
                        background,
                        transparent,
                        blend,
                        modules,
                        eyeFrame,
                        eyeBall,
                        ownEyes ? eyeFrameColour : null,
                        ownEyes ? eyeBallColour : null,
                        picture,
                        around));
        parts.throwIfAny();
        return Objects.requireNonNull(design);
    }

    private @Nullable Gradient blend() {
        return gradient == null
                ? null
                : new Gradient(gradient, Objects.requireNonNullElse(gradientTo, ""), angle == null ? 0 : angle);
    }

    public LogoForm getLogo() {
        return logo;
    }

    public FrameForm getFrame() {
        return frame;
    }

    public @Nullable Integer getSize() {
        return size;
    }

    public void setSize(@Nullable Integer size) {
        this.size = size;
    }

    public @Nullable Integer getQuietZone() {
        return quietZone;
    }

    public void setQuietZone(@Nullable Integer quietZone) {
        this.quietZone = quietZone;
    }

    public @Nullable ErrorCorrection getErrorCorrection() {
        return errorCorrection;
    }

    public void setErrorCorrection(@Nullable ErrorCorrection errorCorrection) {
        this.errorCorrection = errorCorrection;
    }

    public @Nullable String getForeground() {
        return foreground;
    }

    public void setForeground(@Nullable String foreground) {
        this.foreground = foreground;
    }

    public @Nullable String getBackground() {
        return background;
    }

    public void setBackground(@Nullable String background) {
        this.background = background;
    }

    public boolean isTransparent() {
        return transparent;
    }

    public void setTransparent(boolean transparent) {
        this.transparent = transparent;
    }

    public @Nullable GradientKind getGradient() {
        return gradient;
    }

    public void setGradient(@Nullable GradientKind gradient) {
        this.gradient = gradient;
    }

    public @Nullable String getGradientTo() {
        return gradientTo;
    }

    public void setGradientTo(@Nullable String gradientTo) {
        this.gradientTo = gradientTo;
    }

    public @Nullable Integer getAngle() {
        return angle;
    }

    public void setAngle(@Nullable Integer angle) {
        this.angle = angle;
    }

    public @Nullable ModuleShape getModules() {
        return modules;
    }

    public void setModules(@Nullable ModuleShape modules) {
        this.modules = modules;
    }

    public @Nullable EyeShape getEyeFrame() {
        return eyeFrame;
    }

    public void setEyeFrame(@Nullable EyeShape eyeFrame) {
        this.eyeFrame = eyeFrame;
    }

    public @Nullable EyeShape getEyeBall() {
        return eyeBall;
    }

    public void setEyeBall(@Nullable EyeShape eyeBall) {
        this.eyeBall = eyeBall;
    }

    public boolean isOwnEyes() {
        return ownEyes;
    }

    public void setOwnEyes(boolean ownEyes) {
        this.ownEyes = ownEyes;
    }

    public @Nullable String getEyeFrameColour() {
        return eyeFrameColour;
    }

    public void setEyeFrameColour(@Nullable String eyeFrameColour) {
        this.eyeFrameColour = eyeFrameColour;
    }

    public @Nullable String getEyeBallColour() {
        return eyeBallColour;
    }

    public void setEyeBallColour(@Nullable String eyeBallColour) {
        this.eyeBallColour = eyeBallColour;
    }
}
