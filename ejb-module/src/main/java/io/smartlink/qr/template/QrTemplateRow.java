package io.smartlink.qr.template;

import io.smartlink.qr.design.Design;
import java.time.Instant;

/**
 * A kept design as lists, pages and the API show it.
 *
 * @param design in lists without the picture of its logo
 * @param version counts the edits, for ETags
 */
public record QrTemplateRow(long id, String name, Design design, int version, Instant createdAt, Instant updatedAt) {
    /** The draft that would leave it as it is. */
    public QrTemplateDraft draft() {
        return new QrTemplateDraft(name, design);
    }
}
