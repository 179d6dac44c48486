package io.smartlink.tests;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.BitSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A member's app: makes the codes of a key as RFC 6238 says, from the key's letters. */
record Authenticator(String key) {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    /** The code of now, or of so many steps later or earlier. */
    String code(int steps) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret(), "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / STEP_SECONDS + steps;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 0xF) & Integer.MAX_VALUE;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] secret() {
        String letters = key.replaceAll("\\s", "");
        BitSet bits = new BitSet();
        int length = letters.length() * 5 / 8;
        byte[] secret = new byte[length];
        for (int i = 0; i < letters.length(); i++) {
            int value = ALPHABET.indexOf(letters.charAt(i));
            for (int bit = 0; bit < 5; bit++) {
                bits.set(i * 5 + bit, (value >> 4 - bit & 1) == 1);
            }
        }
        for (int i = 0; i < length * 8; i++) {
            if (bits.get(i)) {
                secret[i / 8] |= (byte) (0x80 >> i % 8);
            }
        }
        return secret;
    }
}
