package io.smartlink.web.api.qr;

import io.smartlink.platform.OpaqueId;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.template.QrTemplateRow;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as the API answers it. */
@Schema(name = "QrTemplate")
public record QrTemplateAnswer(
        String id,
        String name,
        Design design,
        @Schema(description = "Counts the edits.") int version,
        Instant createdAt,
        Instant updatedAt) {

    static QrTemplateAnswer of(QrTemplateRow template) {
        return new QrTemplateAnswer(
                OpaqueId.text(template.id()),
                template.name(),
                template.design(),
                template.version(),
                template.createdAt(),
                template.updatedAt());
    }
}
