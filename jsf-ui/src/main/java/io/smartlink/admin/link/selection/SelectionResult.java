package io.smartlink.admin.link.selection;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of the links.
 *
 * @param refusal why nothing was changed; null if it was
 */
public record SelectionResult(String shortUrl, @Nullable String refusal) implements Serializable {
    public boolean isRefused() {
        return refusal != null;
    }
}
