package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PieceWorkTest {
    @Test
    void whatWasMadeComesInTheOrderOfThePieces() {
        var expected = IntStream.range(0, 1000).mapToObj(at -> "piece " + at).toList();
        assertEquals(expected, PieceWork.of(1000, at -> "piece " + at));
        assertEquals(List.of("piece 0"), PieceWork.of(1, at -> "piece " + at));
        assertEquals(List.of(), PieceWork.of(0, at -> "piece " + at));
    }

    @Test
    void whatAPieceThrowsEndsTheWork() {
        var done = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () -> PieceWork.of(2000, at -> {
                    if (at == 10) {
                        throw new IllegalStateException("piece " + at);
                    }
                    LockSupport.parkNanos(at > 10 ? 1_000_000 : 0);
                    return done.incrementAndGet();
                }));
        assertTrue(done.get() < 1999, () -> "all others were made");
    }
}
