package io.smartlink.click;

import java.util.OptionalInt;

/**
 * Counts the messages that wait in the queue, and those that nobody could store. The latter are not lost, but somebody has to look at them, so their number
 * stands in the log when it grows, in the metrics and in the health report.
 */
public final class DeadLetterWatch {
    /** More are not counted: looking at them takes time, and the matter is clear. */
    static final int MOST = 100;

    /** More waiting messages are not counted, for the same reason. */
    static final int MOST_WAITING = 500;

    private static final System.Logger LOG = System.getLogger(DeadLetterWatch.class.getName());

    private final ClickQueue queue;
    private volatile int count;
    private volatile int waiting;
    private volatile boolean brokerAnswers;

    DeadLetterWatch(ClickQueue queue) {
        this.queue = queue;
    }

    /** Looks now. A broker that does not answer leaves the number as it was. */
    void look() {
        try {
            int found = queue.deadLetters(MOST);
            if (found > count) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Click batches could not be stored and wait as dead letters: " + found);
            }
            count = found;
            waiting = queue.waiting(MOST_WAITING);
            brokerAnswers = true;
        } catch (QueueUnavailableException e) {
            brokerAnswers = false;
        }
    }

    /** How many there were at the last look, at most {@value #MOST}. */
    int count() {
        return count;
    }

    /** How many messages waited to be stored at the last look, at most {@value #MOST_WAITING}; empty if nobody knows. */
    OptionalInt waiting() {
        return brokerAnswers ? OptionalInt.of(waiting) : OptionalInt.empty();
    }

    /** Whether the broker answered at the last look. */
    boolean brokerAnswers() {
        return brokerAnswers;
    }
}
