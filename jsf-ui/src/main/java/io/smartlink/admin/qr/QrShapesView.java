package io.smartlink.admin.qr;

import io.smartlink.qr.design.EyeShape;
import io.smartlink.qr.design.ModuleShape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The shapes that a designer offers. */
@Named("qrShapes")
@ApplicationScoped
public class QrShapesView {
    public ModuleShape[] getModules() {
        return ModuleShape.values();
    }

    public EyeShape[] getEyes() {
        return EyeShape.values();
    }
}
