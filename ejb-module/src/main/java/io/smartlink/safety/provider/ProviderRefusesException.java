package io.smartlink.safety.provider;

/** The provider takes no question of ours at present: the key is wrong, or there were too many. To ask again at once is in vain. */
public final class ProviderRefusesException extends RuntimeException {
    /** @param status of the HTTP answer; its text may hold the key */
    public ProviderRefusesException(int status) {
        super("status " + status);
    }
}
