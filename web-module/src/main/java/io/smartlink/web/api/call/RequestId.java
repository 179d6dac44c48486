package io.smartlink.web.api.call;

import io.smartlink.platform.OpaqueId;
import org.jspecify.annotations.Nullable;

/** The name of one request in logs: the caller's, if it can stand in a log line, else a new one. */
record RequestId(String text) {
    private static final int MAX_LENGTH = 128;

    /** @param sent what the caller sent; taken over if it has 1 to {@value #MAX_LENGTH} of {@code [A-Za-z0-9._-]} */
    static RequestId of(@Nullable String sent) {
        boolean usable = sent != null
                && !sent.isEmpty()
                && sent.length() <= MAX_LENGTH
                && sent.chars().allMatch(RequestId::mayStandInIt);
        return new RequestId(usable ? sent : OpaqueId.text(OpaqueId.next()));
    }

    private static boolean mayStandInIt(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ".-_".indexOf(c) >= 0;
    }
}
