package io.smartlink.media;

import io.smartlink.media.adapter.PictureSizes;
import io.smartlink.media.form.MediaDraft;
import io.smartlink.media.form.MediaKind;
import io.smartlink.platform.ValidationFailedException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Looks at what was uploaded and makes of it what is kept. Takes a second for a large picture, so no transaction is open. */
final class MediaUpload {
    /** 10 MB, of a picture as of a file. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final String FIELD = "file";

    private MediaUpload() {}

    /** @throws ValidationFailedException on field {@code file} that says what to change */
    static MediaDraft draft(MediaKind kind, String typedName, byte[] bytes) {
        if (bytes.length == 0) {
            throw new ValidationFailedException(FIELD, "empty", "The file is empty.");
        }
        String name = FileName.of(typedName);
        return kind == MediaKind.IMAGE ? picture(name, bytes) : file(name, bytes);
    }

    private static MediaDraft picture(String name, byte[] bytes) {
        PictureSizes.Picture picture = PictureSizes.of(bytes, FIELD, MAX_BYTES);
        return new MediaDraft(
                MediaKind.IMAGE,
                name,
                picture.mediaType(),
                sha256(bytes),
                picture.width(),
                picture.height(),
                picture.contents());
    }

    private static MediaDraft file(String name, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new ValidationFailedException(FIELD, "too-large", "The file may have up to 10 MB.");
        }
        FileType type = FileType.ofName(name)
                .orElseThrow(() -> new ValidationFailedException(
                        FIELD, "wrong-type", "A file must be one of: " + FileType.endings() + "."));
        if (!type.begins(bytes)) {
            throw new ValidationFailedException(
                    FIELD, "wrong-type", "\"" + name + "\" is something else than its name says.");
        }
        return new MediaDraft(
                MediaKind.FILE,
                name,
                type.mediaType(),
                sha256(bytes),
                null,
                null,
                List.of(new MediaDraft.Content(0, bytes)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the JDK lacks SHA-256", missing);
        }
    }
}
