package org.jisseki.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The same work on several threads at once, timed as a whole. */
final class Threads {

    private Threads() {}

    /** @return seconds from the first thread's start to the last one's end */
    static double time(int threads, IntConsumer work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long from = System.nanoTime();
            List<Future<?>> all = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(thread -> pool.submit(() -> work.accept(thread)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
            return (System.nanoTime() - from) / 1e9;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
