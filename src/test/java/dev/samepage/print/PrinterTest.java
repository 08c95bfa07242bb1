package dev.samepage.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PrinterTest {
    private static String fault(String program) {
        return assertThrows(PrinterFault.class, () -> new Printer(Path.of(program)).print("<p>Hello"))
                .getMessage();
    }

    @Test
    void aBrowserThatFailsIsNamed() {
        assertTrue(fault("/nowhere/chromium").startsWith("`/nowhere/chromium` cannot be started: "));
        assertEquals("`/bin/false` ended with status 1", fault("/bin/false"));
        assertEquals("`/bin/true` wrote no PDF", fault("/bin/true"));
        assertTrue(fault("/bin/ls").contains("; it says: "), fault("/bin/ls"));
    }

    @Test
    void onlyTheTimeOfADateIsTakenOut() {
        var pdf = "x /CreationDate (D:20261121142233+00'00') /ModDate (D:20261121142233+00'00') (D:20261121142233)";
        assertEquals(
                "x /CreationDate (D:19700101000000+00'00') /ModDate (D:19700101000000+00'00') (D:20261121142233)",
                new String(Printer.undated(pdf.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
        assertEquals("", new String(Printer.undated(new byte[0]), StandardCharsets.UTF_8));
    }

    @Test
    void theSamePageGivesTheSameBytes() throws Exception {
        var chromium = Path.of("/usr/bin/chromium");
        Assumptions.assumeTrue(Files.isExecutable(chromium), "no Chromium found, so nothing was printed");
        var page = "<!DOCTYPE html><html lang=en><title>T</title><style>" + Paper.LETTER.rule() + "</style><p>Hello";
        var first = new Printer(chromium).print(page);
        // The dates are to the second.
        var later = new Printer(chromium).print(page);
        assertArrayEquals(first, later);
        assertTrue(new String(first, StandardCharsets.ISO_8859_1).contains("/MediaBox [0 0 612 792]"));
    }
}
