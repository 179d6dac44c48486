package io.smartlink.platform.vault;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The master keys of an installation: the first one seals, all of them open. A rotation puts a new one in front; an older
 * one can go when nothing is sealed with it any more.
 *
 * <p>As text: one key a line, its id, a space, and 32 bytes in Base64 (RFC 4648 §4); empty lines and those that begin with
 * {@code #} mean nothing.
 */
public final class MasterKeys {
    private static final int KEY_BYTES = 32;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private final String current;
    private final Map<String, SecretKey> byId;

    private MasterKeys(String current, Map<String, SecretKey> byId) {
        this.current = current;
        this.byId = byId;
    }

    /** @throws IllegalArgumentException if the text holds no key, a line is none, or an id comes twice; names no key */
    public static MasterKeys parse(String text) {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>(text.lines().map(String::strip).toList());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                add(lines.get(i), i + 1, keys);
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("There is no master key in the file.");
        }
        return new MasterKeys(keys.keySet().iterator().next(), keys);
    }

    private static void add(String line, int number, Map<String, SecretKey> keys) {
        String[] parts = line.split("\\s+");
        if (parts.length != 2 || !ID.matcher(parts[0]).matches()) {
            throw new IllegalArgumentException("Line " + number + " of the master keys is not an id and a key.");
        }
        if (keys.putIfAbsent(parts[0], key(parts[1], number)) != null) {
            throw new IllegalArgumentException(
                    "Line " + number + " of the master keys has an id that was there before.");
        }
    }

    private static SecretKey key(String base64, int number) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            bytes = new byte[0];
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("Line " + number + " of the master keys is not 32 bytes in Base64.");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /** The id of the key that seals. */
    public String current() {
        return current;
    }

    Optional<SecretKey> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    SecretKey sealing() {
        return byId.get(current);
    }

    /** Shows ids only. */
    @Override
    public String toString() {
        return "MasterKeys" + byId.keySet();
    }
}
