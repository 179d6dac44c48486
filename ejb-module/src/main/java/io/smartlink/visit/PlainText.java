package io.smartlink.visit;

import org.jspecify.annotations.Nullable;

/** Makes what strangers send fit for the database: PostgreSQL refuses U+0000 and halves of surrogate pairs. */
public final class PlainText {
    /** How much is kept of a text that visitors bring. */
    public static final int MAX_LENGTH = 200;

    private PlainText() {}

    /** The text without control characters, undecodable parts and outer blanks, cut to a length; null if nothing is left. */
    public static @Nullable String of(String text, int maxLength) {
        return isPlainAlready(text, maxLength) ? text : made(text, maxLength);
    }

    /** Nearly every text is: printable ASCII without outer blanks. It stays the same object, whose hash is known. */
    private static boolean isPlainAlready(String text, int maxLength) {
        int length = text.length();
        if (length == 0 || length > maxLength || text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String made(String text, int maxLength) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), maxLength));
        text.codePoints().filter(PlainText::isPlain).forEach(kept::appendCodePoint);
        String plain = kept.toString().strip();
        if (plain.length() > maxLength) {
            boolean splitsPair = Character.isHighSurrogate(plain.charAt(maxLength - 1));
            plain = plain.substring(0, splitsPair ? maxLength - 1 : maxLength);
        }
        return plain.isEmpty() ? null : plain;
    }

    private static boolean isPlain(int codePoint) {
        return !Character.isISOControl(codePoint)
                && codePoint != 0xFFFD
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
