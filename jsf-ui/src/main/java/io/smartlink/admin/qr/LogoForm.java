package io.smartlink.admin.qr;

import io.smartlink.qr.Designs;
import io.smartlink.qr.design.Logo;
import java.io.Serializable;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The logo of a design, as it is or as it was just brought. */
public class LogoForm implements Serializable {
    private @Nullable String image;
    private @Nullable Integer size = Logo.USUAL_SIZE;

    static LogoForm of(@Nullable Logo logo) {
        LogoForm form = new LogoForm();
        if (logo != null) {
            form.image = logo.image();
            form.size = logo.percent();
        }
        return form;
    }

    @Nullable
    Logo value() {
        return image == null ? null : new Logo(image, size);
    }

    /**
     * Takes a picture that was uploaded, made anew.
     *
     * @throws io.smartlink.platform.ValidationFailedException on {@code logo.image} if it is none
     */
    void receive(byte[] file) {
        image = Designs.cleaned(new Logo(Base64.getEncoder().encodeToString(file), null))
                .image();
    }

    public void remove() {
        image = null;
    }

    public boolean isBlank() {
        return image == null;
    }

    /** The picture as a browser shows it; empty for none. */
    public String getDataUrl() {
        return image == null ? "" : "data:image/png;base64," + image;
    }

    public @Nullable Integer getSize() {
        return size;
    }

    public void setSize(@Nullable Integer size) {
        this.size = size;
    }
}
