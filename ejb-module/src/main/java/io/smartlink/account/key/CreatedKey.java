package io.smartlink.account.key;

/**
 * A new key, and the text of it, which is shown once and never again.
 *
 * @param text what programs send
 */
public record CreatedKey(KeyRow row, String text) {
    @Override
    public String toString() {
        return "CreatedKey[" + row + "]";
    }
}
