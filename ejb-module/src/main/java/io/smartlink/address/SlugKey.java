package io.smartlink.address;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form of a slug by which two are told apart on one domain: NFC, lower case unless the domain is case-sensitive,
 * without a trailing slash. Percent-encoded and raw forms of one slug have the same key.
 *
 * <p>Read on the redirect's hot path: a path of plain lower-case ASCII costs one look at each character and one
 * substring.
 */
public final class SlugKey {
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            PLAIN[c] = true;
        }
        for (char c = '0'; c <= '9'; c++) {
            PLAIN[c] = true;
        }
        PLAIN['-'] = PLAIN['_'] = PLAIN['.'] = PLAIN['~'] = PLAIN['/'] = true;
    }

    private static final int MOST_SEGMENTS = Slug.MAX_LENGTH / 2;

    private SlugKey() {}

    /** The key of a slug on a domain. */
    public static String of(Slug slug, boolean caseSensitive) {
        return fold(slug.text(), caseSensitive);
    }

    /**
     * The key that a request's path asks for, or null when no slug can have it.
     *
     * @param rawPath path as it was sent, percent-encoding intact, beginning with {@code /}
     */
    public static @Nullable String ofRawPath(String rawPath, boolean caseSensitive) {
        int end = rawPath.length();
        if (end > 1 && rawPath.charAt(end - 1) == '/') {
            end--;
        }
        for (int i = 1; i < end; i++) {
            char c = rawPath.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                return ofOddPath(rawPath.substring(1, end), caseSensitive);
            }
        }
        return end > 1 && end <= Slug.MAX_LENGTH + 1 ? rawPath.substring(1, end) : null;
    }

    /**
     * The beginnings of a path at which a shorter slug may end, the longest first: those before a slash, as many as a slug
     * can have segments, so that a path of thousands is no more work than that.
     *
     * @param rawPath path as it was sent, beginning with {@code /}
     */
    public static List<String> rawBeginnings(String rawPath) {
        LinkedList<String> beginnings = new LinkedList<>();
        int slash = rawPath.indexOf('/', 1);
        while (slash > 0 && beginnings.size() < MOST_SEGMENTS) {
            beginnings.addFirst(rawPath.substring(0, slash));
            slash = rawPath.indexOf('/', slash + 1);
        }
        return beginnings;
    }

    private static @Nullable String ofOddPath(String rawSlug, boolean caseSensitive) {
        String slug = percentDecoded(rawSlug);
        if (slug == null || slug.length() > 2 * Slug.MAX_LENGTH) {
            return null;
        }
        String key = fold(slug, caseSensitive);
        return !key.isEmpty() && key.codePoints().allMatch(SlugKey::mayStandInSlug) ? key : null;
    }

    static boolean mayStandInSlug(int point) {
        if (point < PLAIN.length) {
            return PLAIN[point] || (point >= 'A' && point <= 'Z');
        }
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String fold(String slug, boolean caseSensitive) {
        String normal = Normalizer.normalize(slug, Normalizer.Form.NFC);
        return caseSensitive ? normal : Normalizer.normalize(normal.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** RFC 3986 §2.1 as UTF-8; a broken escape or broken UTF-8 gives null. Raw non-ASCII arrives as Latin-1 bytes. */
    private static @Nullable String percentDecoded(String raw) {
        byte[] bytes = new byte[raw.length()];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = high >= 0 ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (low < 0) {
                    return null;
                }
                bytes[length++] = (byte) (high << 4 | low);
                i += 2;
            } else if (c > 0xFF) {
                return null;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
