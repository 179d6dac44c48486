package io.smartlink.bio.widget;

/**
 * A piece of another site in a page. Nothing of it is asked for before the visitor wants it.
 *
 * @param provider its name as people know it, such as {@code YouTube}
 * @param origin for the page's Content-Security-Policy, such as {@code https://www.youtube-nocookie.com}
 * @param url of the frame; always on that origin
 */
public record Frame(String provider, String origin, String url) {
    /** @throws IllegalArgumentException if the frame is not on its origin */
    public Frame {
        if (!url.startsWith(origin + "/")) {
            throw new IllegalArgumentException(url + " is not on " + origin);
        }
    }
}
