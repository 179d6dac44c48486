package io.smartlink.link.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found of all destinations of a request, looked at when the first is needed. A refusal of the look belongs to each
 * of the items; it is asked for again with the next.
 */
public final class FoundTogether {
    private final Supplier<Findings> look;
    private @Nullable Findings found;

    public FoundTogether(Supplier<Findings> look) {
        this.look = look;
    }

    public Findings findings() {
        Findings known = found;
        if (known == null) {
            known = look.get();
            found = known;
        }
        return known;
    }
}
