package io.smartlink.tests;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all test classes of one process share: made when the first of them asks, and there until the process ends, whose hooks
 * end it. JUnit's own store would not do: it ends with each class where classes are handed to processes one by one.
 */
final class Lasting<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Lasting(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        T present = made;
        if (present == null) {
            present = maker.get();
            made = present;
        }
        return present;
    }
}
