package io.smartlink.admin.link.bulk;

import io.smartlink.platform.RefusalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Makes one link after the other; asked from other threads how far it is. A refused line is noted, and the next one goes
 * on; a broken database ends it, and what was made stays.
 */
final class BulkJob implements Runnable {
    private static final Logger LOG = System.getLogger(BulkJob.class.getName());

    private final List<BulkLine> lines;
    private final Function<BulkLine, String> maker;
    private final List<BulkResult> results = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean stopped;
    private volatile boolean broken;
    private volatile boolean ended;

    /** @param maker makes a link of the line and gives its short URL */
    BulkJob(List<BulkLine> lines, Function<BulkLine, String> maker) {
        this.lines = List.copyOf(lines);
        this.maker = maker;
    }

    @Override
    public void run() {
        try {
            for (BulkLine line : lines) {
                if (stopped) {
                    return;
                }
                results.add(result(line));
            }
        } catch (RuntimeException failure) {
            broken = true;
            LOG.log(Level.ERROR, "Links in bulk: ended after " + results.size() + " of " + lines.size(), failure);
        } finally {
            ended = true;
        }
    }

    private BulkResult result(BulkLine line) {
        try {
            return BulkResult.made(line, maker.apply(line));
        } catch (RefusalException refusal) {
            return BulkResult.refused(line, refusal.getMessage());
        }
    }

    /** Ends it after the line that it is at. */
    void stop() {
        stopped = true;
    }

    boolean isEnded() {
        return ended;
    }

    /** Whether something broke, so that the lines after the last result were not tried. */
    boolean isBroken() {
        return broken;
    }

    int size() {
        return lines.size();
    }

    /** What became of the lines so far, in their order. */
    List<BulkResult> results() {
        synchronized (results) {
            return List.copyOf(results);
        }
    }

    /** Lines that were not tried, because it was stopped or something broke. */
    List<BulkLine> untried() {
        return lines.subList(results.size(), lines.size());
    }
}
