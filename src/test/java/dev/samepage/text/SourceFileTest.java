package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceFileTest {
    private final SourceFile file = new SourceFile("a.md", "one\r\ntwo\rthree\n\uD83D\uDE00x\n");

    @Test
    void everyKindOfLineEndEndsALine() {
        assertEquals(new LineColumn(1, 1), file.lineColumn(0));
        assertEquals(new LineColumn(2, 1), file.lineColumn(5));
        assertEquals(new LineColumn(3, 1), file.lineColumn(9));
        assertEquals("two", file.line(2));
        assertEquals("three", file.line(3));
    }

    @Test
    void columnsCountCodePoints() {
        assertEquals(new LineColumn(4, 2), file.lineColumn(file.text().indexOf('x')));
    }

    @Test
    void offsetsPastTheEndCountAsTheEnd() {
        assertEquals(new LineColumn(5, 1), file.lineColumn(1000));
        assertEquals("", file.line(5));
    }

    @Test
    void anEmptyFileHasALine() {
        var empty = new SourceFile("e", "");
        assertEquals(new LineColumn(1, 1), empty.whole().start());
        assertEquals("", empty.line(1));
    }
}
