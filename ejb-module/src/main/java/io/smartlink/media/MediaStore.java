package io.smartlink.media;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.media.form.MediaDraft;
import io.smartlink.platform.OpaqueId;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Takes uploads in and lets them go, each in one transaction with its record. {@link MediaService} has asked who may. */
@Stateless
public class MediaStore {
    @EJB
    AuditLog audit;

    @Inject
    MediaTable table;

    @Inject
    MediaSettings settings;

    @Inject
    Clock clock;

    /**
     * Keeps an upload; the account's very same one where there is one already.
     *
     * @throws MediaQuotaException if the account has no room left
     */
    public MediaRow keep(Actor actor, MediaDraft draft) {
        long used = table.lockedUse(actor.accountId());
        Optional<MediaRow> same = table.same(actor.accountId(), draft);
        if (same.isPresent()) {
            return same.get();
        }
        if (used + draft.bytes() > settings.bytes()) {
            throw new MediaQuotaException(settings.megabytes());
        }
        MediaRow made = table.insert(actor, OpaqueId.next(), draft, clock.instant());
        audit.record(actor, AuditEntry.of(AuditAction.MEDIA_ADDED, subject(made), AuditChanges.created(fields(made))));
        return made;
    }

    /** Deletes an upload of the actor's account. */
    public void delete(Actor actor, MediaRow media) {
        table.delete(actor.accountId(), media.id());
        audit.record(
                actor, AuditEntry.of(AuditAction.MEDIA_DELETED, subject(media), AuditChanges.deleted(fields(media))));
    }

    private static AuditSubject subject(MediaRow media) {
        return AuditSubject.of(AuditSubject.Kind.MEDIA, media.id(), media.name());
    }

    private static AuditFields fields(MediaRow media) {
        return new AuditFields()
                .with("kind", media.kind())
                .with("name", media.name())
                .with("mediaType", media.mediaType())
                .with("bytes", media.bytes());
    }
}
