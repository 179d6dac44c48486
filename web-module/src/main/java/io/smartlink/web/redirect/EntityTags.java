package io.smartlink.web.redirect;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compares entity tags (RFC 9110 §13.1.2). */
final class EntityTags {
    private EntityTags() {}

    /** Whether a visitor has what the tag stands for. */
    static boolean isKnown(String tag, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
                        .anyMatch(candidate -> candidate.equals(tag) || candidate.equals("*"));
    }
}
