package io.smartlink.visit;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A program that is known to visit addresses, told by a part of its user agent.
 *
 * @param pattern found anywhere in the user agent; case matters
 * @param previewsLinks whether it fetches addresses to show a preview of them in a chat or a feed
 */
public record Crawler(Pattern pattern, boolean previewsLinks) {
    /** @throws PatternSyntaxException if it is not a regular expression */
    public Crawler(String regex, boolean previewsLinks) {
        this(Pattern.compile(regex), previewsLinks);
    }

    /** How it is called on reports: the pattern without escapes and anchors. */
    public String name() {
        return pattern.pattern().replaceAll("[\\\\^$]", "");
    }
}
