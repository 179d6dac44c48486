package io.smartlink.address;

import java.security.SecureRandom;

/**
 * Makes slugs that are easy to read aloud and to retype: {@value #LENGTH} characters without look-alikes (no 0 and o, no
 * 1 and l).
 */
final class SlugGenerator {
    static final int LENGTH = 7;
    private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";

    private final SecureRandom random = new SecureRandom();

    Slug next(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Slug(text.toString());
    }
}
