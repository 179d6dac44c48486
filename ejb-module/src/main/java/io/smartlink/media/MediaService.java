package io.smartlink.media;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.media.form.MediaKind;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.ValidationFailedException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Use cases of uploads: pictures and files of an account. Those of another account do not exist for the actor. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MediaService {
    /** How many bytes an upload may have. */
    public static final int MAX_BYTES = MediaUpload.MAX_BYTES;

    @EJB
    AccountStanding standing;

    @EJB
    MediaStore store;

    @Inject
    MediaTable table;

    /**
     * Keeps what was uploaded; the account's very same bytes are kept once, under the name that they had first. Pictures are
     * made anew, see {@link io.smartlink.media.adapter.PictureSizes}.
     *
     * @param name of the file, as the uploader's computer has it
     * @throws ValidationFailedException on field {@code file} if it is none that is kept
     * @throws MediaQuotaException if the account has no room left
     */
    public MediaRow upload(Actor actor, MediaKind kind, String name, byte[] bytes) {
        standing.require(actor, Permission.WRITE_MEDIA);
        return store.keep(actor, MediaUpload.draft(kind, name, bytes));
    }

    /** The account's uploads page by page, the newest first. @param kind null for all */
    public Page<MediaRow> page(Actor actor, @Nullable MediaKind kind, PageRequest page) {
        Permissions.require(actor, Permission.READ_MEDIA);
        List<MediaRow> found = table.list(actor.accountId(), kind, page.beforeId(), page.limit() + 1);
        return Page.of(found, page, MediaRow::id);
    }

    /** @throws NotFoundException if the account has no such upload */
    public MediaRow media(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_MEDIA);
        return require(actor, id);
    }

    /**
     * Deletes an upload.
     *
     * @throws MediaInUseException if a page shows it
     */
    public void delete(Actor actor, long id) {
        standing.require(actor, Permission.WRITE_MEDIA);
        MediaRow media = require(actor, id);
        if (table.isUsed(actor.accountId(), OpaqueId.text(id))) {
            throw new MediaInUseException(media.name());
        }
        store.delete(actor, media);
    }

    private MediaRow require(Actor actor, long id) {
        return table.find(actor.accountId(), id).orElseThrow(() -> new NotFoundException("upload"));
    }
}
