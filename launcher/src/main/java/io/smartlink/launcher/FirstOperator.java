package io.smartlink.launcher;

import java.security.SecureRandom;
import java.util.Map;
import java.util.random.RandomGenerator;

/** With what the first operator of an empty installation signs in: given by settings, or made up and shown once. */
record FirstOperator(String email, String password, String apiKey) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int PASSWORD_LENGTH = 20;
    private static final int KEY_LENGTH = 40;

    static FirstOperator of(Settings settings) {
        RandomGenerator random = new SecureRandom();
        return new FirstOperator(
                settings.find(Setting.ADMIN_EMAIL).orElse("admin@" + settings.text(Setting.DEFAULT_DOMAIN)),
                settings.find(Setting.ADMIN_PASSWORD).orElseGet(() -> word(random, PASSWORD_LENGTH)),
                settings.find(Setting.ADMIN_API_KEY).orElseGet(() -> "sl_" + word(random, KEY_LENGTH)));
    }

    private static String word(RandomGenerator random, int length) {
        StringBuilder word = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return word.toString();
    }

    Map<String, String> environment() {
        return Map.of(
                Setting.ADMIN_EMAIL.variable(), email,
                Setting.ADMIN_PASSWORD.variable(), password,
                Setting.ADMIN_API_KEY.variable(), apiKey);
    }
}
