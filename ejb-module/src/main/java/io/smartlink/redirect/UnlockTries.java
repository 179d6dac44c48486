package io.smartlink.redirect;

/** Counts wrong passwords: at most 10 of one visitor for one link in 15 minutes, on all nodes together. */
public interface UnlockTries {
    /**
     * Notes a try before it is made, so that many at once are not more than the limit.
     *
     * @param address the visitor's IP address, kept as a keyed hash
     * @param key what the hash is keyed with
     * @return false if the visitor has used up the tries
     * @throws SourceUnavailableException if the database does not answer
     */
    boolean begin(long linkId, String address, String key);

    /** Forgets the tries of a visitor whose password was right. */
    void succeeded(long linkId, String address, String key);
}
