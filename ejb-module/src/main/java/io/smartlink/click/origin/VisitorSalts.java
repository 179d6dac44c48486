package io.smartlink.click.origin;

import java.time.LocalDate;
import java.util.Optional;

/** The secrets of single UTC days that visitor hashes are made with; the same on all nodes. */
public interface VisitorSalts {
    /**
     * The salt of a day.
     *
     * @return empty if it was destroyed, or the day lies so far ahead that there is none yet
     * @throws RuntimeException if the database does not answer
     */
    Optional<byte[]> ofDay(LocalDate day);
}
