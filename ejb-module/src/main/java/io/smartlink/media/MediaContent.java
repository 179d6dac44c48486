package io.smartlink.media;

import io.smartlink.media.form.MediaKind;
import io.smartlink.platform.OpaqueId;

/**
 * What a visitor gets of an upload. Never changes.
 *
 * @param accountId whose it is
 * @param width of a picture in pixels; 0 for a file
 * @param bytes not to be written to
 */
public record MediaContent(
        long id, long accountId, MediaKind kind, String name, String mediaType, int width, byte[] bytes) {
    /** The entity tag (RFC 9110 §8.8.3): what stands under an id and a width is never replaced. */
    public String etag() {
        return "\"" + OpaqueId.text(id) + "-" + width + "\"";
    }
}
