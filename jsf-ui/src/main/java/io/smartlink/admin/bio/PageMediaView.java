package io.smartlink.admin.bio;

import io.smartlink.admin.bio.widget.ChosenMedia;
import io.smartlink.admin.link.editor.PhotoForm;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.media.MediaRow;
import io.smartlink.media.MediaService;
import io.smartlink.media.form.MediaKind;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** The account's pictures and files, for the builder to choose from and to add to. */
@Named("pageMedia")
@RequestScoped
public class PageMediaView {
    /** Enough for a thumbnail on a sharp screen. */
    private static final int THUMBNAIL = 320;

    @Inject
    CurrentMember member;

    @Inject
    MediaService media;

    private final Map<MediaKind, List<MediaRow>> known = new EnumMap<>(MediaKind.class);

    /** The newest pictures. */
    public List<MediaRow> getImages() {
        return newest(MediaKind.IMAGE);
    }

    /** The newest files. */
    public List<MediaRow> getFiles() {
        return newest(MediaKind.FILE);
    }

    /** Keeps what was uploaded and chooses it for the attribute {@code place} of the component. */
    public void receive(FileUploadEvent upload) {
        ChosenMedia place = (ChosenMedia) upload.getComponent().getAttributes().get("place");
        UploadedFile file = upload.getFile();
        MediaKind kind = place.isForFiles() ? MediaKind.FILE : MediaKind.IMAGE;
        MediaRow kept = media.upload(member.actor(), kind, file.getFileName(), file.getContent());
        place.choose(idOf(kept));
    }

    /** Takes what was uploaded as the photo of a contact that the attribute {@code place} of the component stands for. */
    public void receivePhoto(FileUploadEvent upload) {
        PhotoForm place = (PhotoForm) upload.getComponent().getAttributes().get("place");
        place.receive(upload.getFile().getContent());
    }

    /** The id as pages name it. */
    public String idOf(MediaRow row) {
        return OpaqueId.text(row.id());
    }

    /** Where a small version of a picture is. */
    public String thumbnail(String mediaId) {
        return "/-/media/" + mediaId + "/" + THUMBNAIL;
    }

    public int getMaxBytes() {
        return MediaService.MAX_BYTES;
    }

    private List<MediaRow> newest(MediaKind kind) {
        return known.computeIfAbsent(
                kind, wanted -> media.page(member.actor(), wanted, new PageRequest(PageRequest.MAX_LIMIT, null))
                        .items());
    }
}
