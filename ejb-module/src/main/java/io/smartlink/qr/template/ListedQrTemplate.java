package io.smartlink.qr.template;

import io.smartlink.platform.adapter.RecordJson;
import io.smartlink.qr.design.Design;
import java.time.Instant;

/**
 * A template as lists read it.
 *
 * @param look the design without its logo's picture
 */
record ListedQrTemplate(long id, String name, String look, int version, Instant createdAt, Instant updatedAt) {
    QrTemplateRow row() {
        return new QrTemplateRow(id, name, RecordJson.parse(look, Design.class), version, createdAt, updatedAt);
    }
}
