package io.smartlink.link;

import io.smartlink.platform.ValidationFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page of links ended, as the opaque text that integrators send back.
 *
 * @param sort the order that the cursor belongs to
 * @param value the last link's value of that order, as text
 * @param id the last link
 */
record LinkCursor(LinkSort sort, String value, long id) {
    private static final String SEPARATOR = "\n";

    /** @throws ValidationFailedException if the text is not a cursor of this order */
    static LinkCursor parse(String text, LinkSort sort) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, 3);
            if (parts.length == 3 && parts[0].equals(sort.word())) {
                LinkCursor cursor = new LinkCursor(sort, parts[1], Long.parseLong(parts[2]));
                if (sort == LinkSort.MOST_CLICKS) {
                    Long.parseLong(cursor.value);
                }
                return cursor;
            }
        } catch (IllegalArgumentException notOurs) {
            throw unknown();
        }
        throw unknown();
    }

    String text() {
        String plain = sort.word() + SEPARATOR + value + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidationFailedException unknown() {
        return new ValidationFailedException(
                "cursor", "unknown", "cursor is not one that this list, in this order, has given out.");
    }
}
