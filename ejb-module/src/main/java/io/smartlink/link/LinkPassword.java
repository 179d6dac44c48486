package io.smartlink.link;

import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.secret.PasswordHash;
import org.jspecify.annotations.Nullable;

/** What becomes of a link's password: kept as it is, taken away, or set anew. */
public final class LinkPassword {
    public static final int MIN_LENGTH = 4;
    public static final int MAX_LENGTH = 128;

    /** The link keeps the password that it has, if any. */
    public static final LinkPassword KEPT = new LinkPassword(true, null);

    /** The link has none. */
    public static final LinkPassword NONE = new LinkPassword(false, null);

    private final boolean kept;
    private final @Nullable String text;

    private LinkPassword(boolean kept, @Nullable String text) {
        this.kept = kept;
        this.text = text;
    }

    /**
     * A new password.
     *
     * @param text {@value #MIN_LENGTH} to {@value #MAX_LENGTH} characters
     * @throws ValidationFailedException on field {@code password}
     */
    public static LinkPassword of(String text) {
        if (text.length() < MIN_LENGTH || text.length() > MAX_LENGTH) {
            throw new ValidationFailedException(
                    "password",
                    "bad-length",
                    "The password needs " + MIN_LENGTH + " to " + MAX_LENGTH + " characters.");
        }
        return new LinkPassword(false, text);
    }

    /** The hash to keep; takes about a tenth of a second for a new password. */
    @Nullable
    String hash(@Nullable String before) {
        if (kept) {
            return before;
        }
        return text == null ? null : PasswordHash.of(text).text();
    }

    @Override
    public String toString() {
        return kept ? "kept" : text == null ? "none" : "new";
    }
}
