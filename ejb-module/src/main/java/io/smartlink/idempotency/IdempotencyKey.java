package io.smartlink.idempotency;

import io.smartlink.platform.ValidationFailedException;

/**
 * What a caller names a request by, so that it can be sent again without being done again: 1 to 255 visible ASCII
 * characters (draft-ietf-httpapi-idempotency-key-header-07; quotes around it are part of it).
 */
public record IdempotencyKey(String text) {
    static final int MAX_LENGTH = 255;

    /** @throws ValidationFailedException if the text is no such key */
    public IdempotencyKey {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !text.chars().allMatch(IdempotencyKey::isVisibleAscii)) {
            throw new ValidationFailedException(
                    "Idempotency-Key", "bad-format", "Idempotency-Key has 1 to 255 visible ASCII characters.");
        }
    }

    private static boolean isVisibleAscii(int character) {
        return character > ' ' && character < 0x7f;
    }
}
