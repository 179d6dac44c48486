package io.smartlink.qr;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.link.LinkRow;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.adapter.FieldsJson;
import io.smartlink.platform.adapter.RecordJson;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes down what becomes of QR codes, in the words of the API. */
@ApplicationScoped
class QrCodeAudit {
    @EJB
    AuditLog log;

    void created(Actor actor, QrCodeRow code) {
        record(actor, AuditAction.QR_CODE_CREATED, code, AuditChanges.created(fields(code)));
    }

    /** An edit that leaves all as it was is none. */
    void changed(Actor actor, QrCodeRow before, QrCodeRow after) {
        AuditChanges changes = AuditChanges.between(fields(before), fields(after));
        if (!changes.isEmpty()) {
            record(actor, AuditAction.QR_CODE_UPDATED, after, changes);
        }
    }

    void deleted(Actor actor, QrCodeRow code) {
        record(actor, AuditAction.QR_CODE_DELETED, code, AuditChanges.deleted(fields(code)));
    }

    private void record(Actor actor, AuditAction action, QrCodeRow code, AuditChanges changes) {
        AuditSubject subject = AuditSubject.of(
                AuditSubject.Kind.QR_CODE,
                code.id(),
                code.link().domain() + "/" + code.link().slug());
        log.record(actor, AuditEntry.of(action, subject, changes));
    }

    private static AuditFields fields(QrCodeRow code) {
        LinkRow link = code.link();
        AuditFields fields =
                new AuditFields().with("title", code.title()).with("design", Designs.fields(code.design()));
        return code.dynamic()
                ? fields.with("domain", link.domain())
                        .with("slug", link.slug())
                        .with("destination", link.destination())
                        .with("archived", link.archived())
                        .with(
                                "pixelIds",
                                link.behaviour().pixelIds().stream()
                                        .map(OpaqueId::text)
                                        .toList())
                        .with(
                                "utm",
                                FieldsJson.parse(
                                        RecordJson.text(link.behaviour().utm())))
                        .withAll(FieldsJson.parse(
                                RecordJson.text(link.behaviour().schedule())))
                : fields.with("linkId", OpaqueId.text(link.id()));
    }
}
