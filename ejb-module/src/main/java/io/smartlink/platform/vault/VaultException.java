package io.smartlink.platform.vault;

/** Something sealed cannot be opened. Tells neither key nor content. */
public final class VaultException extends RuntimeException {
    VaultException(String message) {
        super(message);
    }

    VaultException(String message, Throwable cause) {
        super(message, cause);
    }
}
