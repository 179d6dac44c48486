package io.smartlink.platform.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets for the database and opens them again: AES-256 in GCM (NIST SP 800-38D), as an envelope. Each secret has a
 * data key of its own, which is wrapped with a master key; so a rotation changes a few bytes, and a master key is used for
 * few and short things. What is sealed is bound to the row that it belongs to: in another row it does not open.
 *
 * <pre>
 * version 1 | length of the id | master key's id | nonce (12) | wrapped data key (32 + 16) | nonce (12) | data (n + 16)
 * </pre>
 *
 * <p>The row's identity and all in front of the first nonce are authenticated with both parts.
 */
public final class KeyVault {
    private static final byte VERSION = 1;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String HMAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int DATA_KEY_BITS = 256;
    private static final int WRAPPED_BYTES = DATA_KEY_BITS / 8 + TAG_BYTES;
    private static final int LEAST_BYTES = 2 + 1 + NONCE_BYTES + WRAPPED_BYTES + NONCE_BYTES + TAG_BYTES;

    private final MasterKeys keys;
    private final SecureRandom random = new SecureRandom();

    public KeyVault(MasterKeys keys) {
        this.keys = keys;
    }

    /** @param row which row it is for, such as {@code certificate/go.brand.example} */
    public byte[] seal(byte[] secret, String row) {
        byte[] header = header(keys.current());
        SecretKey dataKey = newDataKey();
        byte[] wrapped = encrypt(keys.sealing(), dataKey.getEncoded(), context(header, row));
        byte[] data = encrypt(dataKey, secret, context(header, row));
        return joined(header, wrapped, data);
    }

    /**
     * The secret again.
     *
     * @throws VaultException if its master key is not here, it belongs to another row, or it was changed
     */
    public byte[] open(byte[] sealed, String row) {
        byte[] header = headerOf(sealed);
        ByteBuffer rest = ByteBuffer.wrap(sealed, header.length, sealed.length - header.length);
        String id = masterKeyOf(sealed);
        SecretKey master = keys.find(id)
                .orElseThrow(
                        () -> new VaultException("The master key \"" + id + "\" is not in the file of master keys."));
        byte[] dataKey = decrypt(master, next(rest, NONCE_BYTES + WRAPPED_BYTES), context(header, row));
        return decrypt(new SecretKeySpec(dataKey, "AES"), next(rest, rest.remaining()), context(header, row));
    }

    /**
     * A keyed hash of a text, the same on every node until the next rotation (HMAC-SHA-256, RFC 2104): for rows that are found
     * by what they must not show.
     *
     * @param purpose keeps equal texts of different uses apart
     */
    public byte[] fingerprint(String purpose, String text) {
        byte[] key = hmac(keys.sealing().getEncoded(), "fingerprint/" + purpose);
        return hmac(key, text);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks " + HMAC, missing);
        }
    }

    /** The id of the master key that seals now. */
    public String current() {
        return keys.current();
    }

    /** Whether it is sealed with the key that seals now. */
    public boolean isCurrent(byte[] sealed) {
        return masterKeyOf(sealed).equals(keys.current());
    }

    /** The id of the master key that it is sealed with. @throws VaultException if it is nothing sealed */
    public static String masterKeyOf(byte[] sealed) {
        byte[] header = headerOf(sealed);
        return new String(header, 2, header.length - 2, StandardCharsets.US_ASCII);
    }

    private static byte[] header(String id) {
        byte[] text = id.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 + text.length)
                .put(VERSION)
                .put((byte) text.length)
                .put(text)
                .array();
    }

    private static byte[] headerOf(byte[] sealed) {
        if (sealed.length < LEAST_BYTES
                || sealed[0] != VERSION
                || sealed[1] < 1
                || LEAST_BYTES - 1 + sealed[1] > sealed.length) {
            throw new VaultException("This is nothing that was sealed here.");
        }
        return Arrays.copyOf(sealed, 2 + sealed[1]);
    }

    private static byte[] context(byte[] header, String row) {
        return joined(header, row.getBytes(StandardCharsets.UTF_8));
    }

    private static SecretKey newDataKey() {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(DATA_KEY_BITS);
            return generator.generateKey();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks AES", missing);
        }
    }

    /** The nonce, and what was encrypted under it. */
    private byte[] encrypt(SecretKey key, byte[] plain, byte[] context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
            cipher.updateAAD(context);
            return joined(nonce, cipher.doFinal(plain));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks " + CIPHER, missing);
        }
    }

    private static byte[] decrypt(SecretKey key, byte[] nonceAndData, byte[] context) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BYTES * 8, nonceAndData, 0, NONCE_BYTES));
            cipher.updateAAD(context);
            return cipher.doFinal(nonceAndData, NONCE_BYTES, nonceAndData.length - NONCE_BYTES);
        } catch (GeneralSecurityException refused) {
            throw new VaultException("What was sealed does not open: another key, another row, or changed.", refused);
        }
    }

    private static byte[] next(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
