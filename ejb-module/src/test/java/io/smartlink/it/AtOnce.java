package io.smartlink.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many callers who all wait for the same starting shot. */
final class AtOnce {
    private AtOnce() {}

    /** What became of each call: its result, or what it threw. */
    static List<Object> call(int callers, Callable<?> call) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            CountDownLatch shot = new CountDownLatch(1);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                running.add(threads.submit(() -> {
                    shot.await();
                    return call.call();
                }));
            }
            shot.countDown();
            List<Object> outcomes = new ArrayList<>();
            for (Future<?> outcome : running) {
                outcomes.add(outcomeOf(outcome));
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private static Object outcomeOf(Future<?> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException refused) {
            return refused.getCause();
        }
    }
}
