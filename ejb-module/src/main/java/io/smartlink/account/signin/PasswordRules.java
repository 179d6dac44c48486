package io.smartlink.account.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.smartlink.platform.ValidationFailedException;
import java.util.List;

/**
 * Which passwords can be chosen (NIST SP 800-63B §3.1.1.2): long ones, of any characters, that are not among the first that
 * somebody would try. Tells that by the estimate of zxcvbn, which knows 30,000 passwords that were used most, names, words,
 * dates, keyboard rows, repeats, and what people make of them.
 */
public final class PasswordRules {
    /** Fewest characters. */
    public static final int LEAST = 12;

    private static final int MOST = 256;

    /** Of the scale from 0 to 4: more than 10^8 guesses, for somebody who knows the patterns. */
    private static final int LEAST_SCORE = 3;

    /** The estimate takes seconds for long texts, and these characters alone decide. */
    private static final int LOOKED_AT = 48;

    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRules() {}

    /**
     * @param email of the member; it and its parts count as the first that somebody would try
     * @throws ValidationFailedException naming the field {@code password}
     */
    public static void require(String password, String email) {
        if (password.length() < LEAST || password.length() > MOST) {
            throw new ValidationFailedException(
                    "password", "bad-length", "The password needs " + LEAST + " to " + MOST + " characters.");
        }
        if (isGuessed(password, email)) {
            throw new ValidationFailedException(
                    "password",
                    "too-common",
                    "This password, or one much like it, is among the first that others would try. Take some words that do not"
                            + " belong together.");
        }
    }

    private static boolean isGuessed(String password, String email) {
        String start = password.substring(0, Math.min(LOOKED_AT, password.length()));
        List<String> expected = List.of(email, email.replaceAll("@.*", ""), email.replaceAll(".*@", ""), "smartlink");
        return ESTIMATE.measure(start, expected).getScore() < LEAST_SCORE;
    }
}
