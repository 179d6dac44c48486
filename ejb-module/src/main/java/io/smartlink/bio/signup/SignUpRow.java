package io.smartlink.bio.signup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that a visitor has left.
 *
 * @param pageId of the page; the row stays when the page is gone, as proof of the consent
 * @param page how people know that page; null when it is gone
 * @param consent what the visitor agreed to, word for word
 * @param unsubscribedAt when the visitor signed off; null for not at all
 * @param signOffPath for every mail: who opens it can sign off, for ever
 */
public record SignUpRow(
        long id,
        long pageId,
        @Nullable String page,
        String email,
        String consent,
        Instant signedUpAt,
        @Nullable Instant unsubscribedAt,
        String signOffPath) {}
