package io.smartlink.web.page;

import java.util.Locale;

/** What becomes of a visitor's address. */
public enum SignUpState {
    DONE(200),
    WRONG_ADDRESS(422),
    NO_CONSENT(422),
    TOO_MANY(429),
    CLOSED(404);

    private final int status;

    SignUpState(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String errorKey() {
        return "signup." + name().toLowerCase(Locale.ROOT);
    }
}
