package io.smartlink.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has to be stopped, last started first. Starting and stopping exclude each other: what begins to stop lets nothing
 * start any more, and what is being started is stopped too.
 */
final class Teardown {

    private final Deque<Step> steps = new ArrayDeque<>();
    private final Terminal terminal;
    private boolean begun;

    Teardown(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A part of starting or stopping. */
    interface Step {
        void run() throws Exception;
    }

    /** Something that starts and returns what came of it. */
    interface Start<T> {
        T run() throws Exception;
    }

    /**
     * Starts something, unless stopping has begun; from then on it is stopped by the given step, even when the start fails
     * half-way.
     */
    synchronized <T> T start(Start<T> start, Step stop) throws Exception {
        if (begun) {
            throw StartException.broken("Stopped before it was ready");
        }
        steps.push(stop);
        return start.run();
    }

    synchronized boolean hasBegun() {
        return begun;
    }

    /** Stops all of it; a second call does nothing. */
    synchronized void stopAll() {
        begun = true;
        while (!steps.isEmpty()) {
            try {
                steps.pop().run();
            } catch (Exception e) { // the outermost rim: the rest is to be stopped all the same
                terminal.warn("Stopping: " + e);
            }
        }
    }
}
