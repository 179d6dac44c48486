package io.smartlink.redirect;

/** Counts people against the caps of links, exactly, on all nodes together. */
@FunctionalInterface
public interface ClickCap {
    /**
     * Takes one click of a link's cap; waits for the database.
     *
     * @return false if none is left
     * @throws SourceUnavailableException if the database does not answer
     */
    boolean take(long linkId);
}
