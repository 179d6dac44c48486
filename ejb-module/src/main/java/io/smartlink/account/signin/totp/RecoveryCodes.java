package io.smartlink.account.signin.totp;

import io.smartlink.platform.secret.PasswordHash;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Codes for the day when the phone is gone: ten of 12 characters, 59 random bits each, shown once and good once. They are short enough to be
 * written down and so are kept like passwords, stretched under a salt of their member.
 */
public record RecoveryCodes(List<String> codes) {
    static final int COUNT = 10;

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public RecoveryCodes {
        codes = List.copyOf(codes);
    }

    /** Ten new ones, such as {@code k7qm-2xwd-9rtp}. */
    public static RecoveryCodes random() {
        return new RecoveryCodes(
                IntStream.range(0, COUNT).mapToObj(i -> randomCode()).toList());
    }

    static byte[] newSalt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** How a code is kept; hyphens, blanks and case do not matter. */
    static byte[] hash(String code, byte[] salt) {
        return PasswordHash.stretched(code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT), salt);
    }

    private static String randomCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    @Override
    public String toString() {
        return "RecoveryCodes";
    }
}
