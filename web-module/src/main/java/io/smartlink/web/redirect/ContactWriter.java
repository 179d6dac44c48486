package io.smartlink.web.redirect;

import io.smartlink.link.adapter.VcardWriter;
import io.smartlink.link.target.VcardTarget;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes a contact as a vCard, with an entity tag over its bytes (RFC 9110 §8.8.3). */
final class ContactWriter {
    private static final int TAG_BYTES = 16;

    private ContactWriter() {}

    static void write(VcardTarget contact, boolean withBody, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] card = VcardWriter.bytes(contact);
        String tag = tag(card);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        if (EntityTags.isKnown(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Content-Disposition", VcardWriter.contentDisposition(contact));
        response.setHeader("X-Content-Type-Options", "nosniff");
        RedirectWriter.body(VcardWriter.MEDIA_TYPE, card, withBody, response);
    }

    private static String tag(byte[] card) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(card);
            return "\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the JDK lacks SHA-256", missing);
        }
    }
}
