package dev.samepage.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Does many pieces of one work side by side; each worker takes the next piece when it is ready, so nothing waits in memory. */
final class Workers {
    // More threads only wait for the disk.
    private static final int MOST = 8;

    private Workers() {}

    /** One piece of the work. */
    interface Work {
        /** Does the piece; false where the others are of no use any more. */
        boolean piece(int at) throws IOException;
    }

    /** Does pieces 0 to {@code count - 1}; returns when no worker is busy any more. */
    static void forEach(int count, Work work) throws IOException {
        var next = new AtomicInteger();
        var stopped = new AtomicBoolean();
        var workers = Math.max(1, Math.min(MOST, Math.min(Runtime.getRuntime().availableProcessors(), count)));
        var pool = Executors.newFixedThreadPool(workers);
        try {
            var waiting = new ArrayList<Future<?>>();
            for (var i = 0; i < workers; i++) {
                waiting.add(pool.submit(() -> {
                    try {
                        for (var at = next.getAndIncrement();
                                at < count && !stopped.get();
                                at = next.getAndIncrement()) {
                            if (!work.piece(at)) {
                                stopped.set(true);
                            }
                        }
                    } catch (IOException | RuntimeException e) {
                        stopped.set(true);
                        throw e;
                    }
                    return null;
                }));
            }
            for (var worker : waiting) {
                worker.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("a page could not be built", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        } finally {
            stop(pool);
        }
    }

    // Nobody may still be writing when the waiting files are thrown away.
    private static void stop(java.util.concurrent.ExecutorService pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
