package io.smartlink.visit;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A program that is known to visit addresses, told by a part of its user agent.
 *
 * @param pattern found anywhere in the user agent; case matters
 * @param literal the pattern as a text, if it is nothing else: looking for that is ten times as fast; else null
 * @param previewsLinks whether it fetches addresses to show a preview of them in a chat or a feed
 * @param reason what reports say of its visits: its name and the list that knows it
 */
public record Crawler(Pattern pattern, @Nullable String literal, boolean previewsLinks, String reason) {
    private static final Pattern ESCAPED = Pattern.compile("\\\\([^a-zA-Z0-9])");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    /**
     * A crawler of a list; its name is the regular expression without escapes and anchors.
     *
     * @param listVersion tells later why a visit was taken for a crawler's
     * @throws PatternSyntaxException if it is not a regular expression
     */
    public static Crawler of(String regex, boolean previewsLinks, String listVersion) {
        String name = regex.replaceAll("[\\\\^$]", "");
        return new Crawler(
                Pattern.compile(regex),
                literal(regex),
                previewsLinks,
                "crawler " + name + " (list " + listVersion + ")");
    }

    /** Whether the user agent is this crawler's. */
    boolean is(String userAgent) {
        return literal == null ? pattern.matcher(userAgent).find() : userAgent.contains(literal);
    }

    private static @Nullable String literal(String regex) {
        boolean plain = !SPECIAL.matcher(ESCAPED.matcher(regex).replaceAll("")).find();
        return plain ? ESCAPED.matcher(regex).replaceAll("$1") : null;
    }
}
