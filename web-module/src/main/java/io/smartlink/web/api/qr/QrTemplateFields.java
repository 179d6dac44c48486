package io.smartlink.web.api.qr;

import io.smartlink.qr.design.Design;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner of a template decides. */
@Schema(name = "QrTemplateFields")
public record QrTemplateFields(
        @Schema(minLength = 1, maxLength = 100, description = "No two templates of an account have the same.")
        String name,

        Design design) {}
