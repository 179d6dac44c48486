package io.smartlink.admin.link.editor;

import io.smartlink.link.target.PhotoHeader;
import io.smartlink.platform.ValidationFailedException;
import java.io.Serializable;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The photo of a contact, as it is or as it was just brought. */
public class PhotoForm implements Serializable {
    private final String contact;
    private @Nullable String base64;

    /** @param contact where the contact's fields stand, as the API tells it */
    public PhotoForm(String contact, @Nullable String base64) {
        this.contact = contact;
        this.base64 = base64;
    }

    /**
     * Takes a photo that was uploaded.
     *
     * @throws ValidationFailedException on the contact's {@code photo} if it is none
     */
    public void receive(byte[] file) {
        String received = Base64.getEncoder().encodeToString(file);
        FormParts parts = new FormParts();
        parts.made(contact, () -> PhotoHeader.parse(received));
        parts.throwIfAny();
        base64 = received;
    }

    public void remove() {
        base64 = null;
    }

    public @Nullable String base64() {
        return base64;
    }

    public boolean isBlank() {
        return base64 == null;
    }

    /** The photo as a browser shows it; empty for none. */
    public String getDataUrl() {
        if (base64 == null) {
            return "";
        }
        return "data:image/" + (PhotoHeader.parse(base64).isPng() ? "png" : "jpeg") + ";base64," + base64;
    }

    public int getMaxBytes() {
        return PhotoHeader.MAX_BYTES;
    }
}
