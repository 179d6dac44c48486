package io.smartlink.web.api.call;

import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;

/** Ids in paths and queries. */
public final class Ids {
    private Ids() {}

    /**
     * @param what the kind of thing, such as {@code link}
     * @throws NotFoundException if the text cannot be an id
     */
    public static long require(String text, String what) {
        return OpaqueId.tryParse(text).orElseThrow(() -> new NotFoundException(what));
    }
}
