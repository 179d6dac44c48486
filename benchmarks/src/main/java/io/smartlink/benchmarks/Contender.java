package io.smartlink.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.SortedMap;

/** A server that answers the {@link Target}, in processes of its own. */
interface Contender extends AutoCloseable {

    /** As the report calls it. */
    String name();

    /** Starts it and returns when it answers as it should. */
    void start() throws IOException, InterruptedException;

    Target target();

    /**
     * CPU time used since its start, in microseconds, by part. Parts whose name begins with the contender's are the server
     * itself.
     */
    SortedMap<String, Long> cpuMicros();

    /** Waits a moment; fails when the server has ended by itself. */
    void pause(Duration moment) throws IOException, InterruptedException;

    /** Ends all of its processes; also when it never started, and more than once. */
    @Override
    void close();
}
