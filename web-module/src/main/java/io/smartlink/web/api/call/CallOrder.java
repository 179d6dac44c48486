package io.smartlink.web.api.call;

import jakarta.ws.rs.Priorities;

/** In which order the filters of a call run; smaller first on the way in, last on the way out. */
final class CallOrder {
    static final int RATE_HEADERS = Priorities.AUTHENTICATION - 10;
    static final int AUTHENTICATION = Priorities.AUTHENTICATION;
    static final int BODY_LIMIT = Priorities.AUTHENTICATION + 10;
    static final int BODY_PRESENCE = Priorities.HEADER_DECORATOR;
    static final int IDEMPOTENCY = Priorities.USER;

    private CallOrder() {}
}
