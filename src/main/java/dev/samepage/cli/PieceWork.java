package dev.samepage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Many pieces of one work by all processors. Each takes the next piece when it is ready: a stream that is divided in advance
 * leaves one of them alone with the last part of its share.
 */
final class PieceWork {
    private PieceWork() {}

    /** What came of pieces 0 to {@code count - 1}, in their order; what one of them throws ends the work. */
    static <T> List<T> of(int count, IntFunction<T> piece) {
        var made = new Object[count];
        var next = new AtomicInteger();
        IntStream.range(0, Math.min(count, Runtime.getRuntime().availableProcessors()))
                .parallel()
                .forEach(worker -> {
                    for (var at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                        try {
                            made[at] = piece.apply(at);
                        } catch (RuntimeException | Error e) {
                            next.set(count);
                            throw e;
                        }
                    }
                });
        var out = new ArrayList<T>(count);
        for (var one : made) {
            @SuppressWarnings("unchecked")
            var done = (T) one;
            out.add(done);
        }
        return out;
    }
}
