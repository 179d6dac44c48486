package io.smartlink.pixel;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes down what becomes of pixels, in the words of the API. */
@ApplicationScoped
class PixelAudit {
    @EJB
    AuditLog log;

    void created(Actor actor, PixelRow pixel) {
        record(actor, AuditAction.PIXEL_CREATED, pixel, AuditChanges.created(fields(pixel)));
    }

    /** An edit that leaves all as it was is none. */
    void changed(Actor actor, PixelRow before, PixelRow after) {
        AuditChanges changes = AuditChanges.between(fields(before), fields(after));
        if (!changes.isEmpty()) {
            record(actor, AuditAction.PIXEL_UPDATED, after, changes);
        }
    }

    void deleted(Actor actor, PixelRow pixel) {
        AuditFields last = fields(pixel)
                .with("links", pixel.use().links())
                .with("qrCodes", pixel.use().qrCodes())
                .with("bioPages", pixel.use().bioPages());
        record(actor, AuditAction.PIXEL_DELETED, pixel, AuditChanges.deleted(last));
    }

    private void record(Actor actor, AuditAction action, PixelRow pixel, AuditChanges changes) {
        AuditSubject subject = AuditSubject.of(AuditSubject.Kind.PIXEL, pixel.id(), pixel.name());
        log.record(actor, AuditEntry.of(action, subject, changes));
    }

    private static AuditFields fields(PixelRow pixel) {
        return new AuditFields()
                .with("name", pixel.name())
                .with("provider", pixel.provider())
                .with("tagId", pixel.tagId())
                .with("conversionLabel", pixel.conversionLabel());
    }
}
