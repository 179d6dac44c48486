package io.smartlink.web.api.call;

import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.VersionCondition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The condition of an {@code If-Match} header (RFC 9110 §13.1.1): {@code *}, or a list of entity tags, compared strongly.
 * What is no entity tag matches nothing.
 *
 * @param header value of the header; null when absent
 */
public record IfMatch(@Nullable String header) {
    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

    /** What it demands of the version of the thing with this id. */
    public VersionCondition on(long id) {
        return on(OpaqueId.text(id));
    }

    /** What it demands of the version of the thing that this name tells from all others of its kind. */
    public VersionCondition on(String name) {
        return header == null || header.strip().equals("*")
                ? VersionCondition.ANY
                : version -> names(header, Tags.of(name, version));
    }

    private static boolean names(String list, String current) {
        Matcher tags = TAG.matcher(list);
        while (tags.find()) {
            if (tags.group(1) == null && tags.group(2).equals(current)) {
                return true;
            }
        }
        return false;
    }
}
