package io.smartlink.web.page;

import java.util.Locale;
import java.util.Optional;

/** How far a visitor has got with a link's password. */
public enum UnlockState {
    ASKED(200),
    WRONG(403),
    TOO_MANY(429);

    private final int status;

    UnlockState(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Key of what to tell the visitor before the next try. */
    Optional<String> errorKey() {
        return this == ASKED ? Optional.empty() : Optional.of("unlock." + name().toLowerCase(Locale.ROOT));
    }
}
