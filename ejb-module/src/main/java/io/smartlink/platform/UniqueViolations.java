package io.smartlink.platform;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells from what the database has thrown that something was there already: the unique index is the truth. */
public final class UniqueViolations {
    private static final String STATE = "23505";

    private UniqueViolations() {}

    /**
     * Writes, and refuses if something was there already.
     *
     * @param write to the end: what is only put off to the commit cannot be told from other failures
     * @param refusal what is thrown if a unique index stands in the way
     */
    public static void refuse(Runnable write, Supplier<? extends RuntimeException> refusal) {
        try {
            write.run();
        } catch (RuntimeException failure) {
            throw isOne(failure) ? refusal.get() : failure;
        }
    }

    /** Whether a unique index stands behind the failure. */
    public static boolean isOne(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && STATE.equals(sql.getSQLState()));
    }
}
