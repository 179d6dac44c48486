package io.smartlink.link.template;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** Links still use the template. */
public final class TemplateInUseException extends RefusalException {
    public TemplateInUseException(String name) {
        super(
                ProblemType.TEMPLATE_IN_USE,
                "Links use the template \"" + name + "\"; give them another one before you remove it.");
    }
}
