package io.smartlink.address;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Makes slugs that are easy to read aloud and to retype: {@value #LENGTH} characters without look-alikes (no 0 and o, no
 * 1 and l), one more after every {@value #TRIES_PER_LENGTH} that were in vain.
 */
final class SlugGenerator {
    static final int LENGTH = 7;
    private static final int TRIES_PER_LENGTH = 5;
    private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";

    private final RandomGenerator random;

    SlugGenerator() {
        this(new SecureRandom());
    }

    SlugGenerator(RandomGenerator random) {
        this.random = random;
    }

    /** The first slug that could be taken; letters that happen to spell a reserved word could not. */
    Slug firstThat(Predicate<Slug> take) {
        for (int attempt = 0; ; attempt++) {
            Optional<Slug> slug = Slug.tryParse(letters(LENGTH + attempt / TRIES_PER_LENGTH));
            if (slug.isPresent() && take.test(slug.get())) {
                return slug.get();
            }
        }
    }

    private String letters(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
