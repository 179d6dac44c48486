package io.smartlink.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that a visitor has left on a bio page.
 *
 * @param page title of the page; null when it is gone
 * @param consent what the visitor agreed to, word for word
 * @param unsubscribedAt when the visitor signed off; null for not at all
 * @param signOffPath on any domain of the account, for every mail; works for ever
 */
public record SignUp(
        String id,
        String bioPageId,
        @Nullable String page,
        String email,
        String consent,
        Instant signedUpAt,
        @Nullable Instant unsubscribedAt,
        String signOffPath) {}
