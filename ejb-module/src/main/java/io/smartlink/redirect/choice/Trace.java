package io.smartlink.redirect.choice;

import org.jspecify.annotations.Nullable;

/** Hears how a decision comes about. Visitors' decisions have nobody listening. */
public interface Trace {
    /** Hears nothing. */
    Trace NONE = new Trace() {};

    /** Whether it is worth working out what nobody but the trace needs. */
    default boolean isHeard() {
        return false;
    }

    /** One condition of the rule that is told next. */
    default void condition(String name, String wanted, @Nullable String seen, boolean holds) {}

    /** A rule whose conditions have been told. */
    default void rule(String name, boolean holds, boolean decides) {}

    /** One step on the way, with what came of it. */
    default void step(String name, String result) {}
}
