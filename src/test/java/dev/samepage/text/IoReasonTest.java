package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class IoReasonTest {
    @Test
    void whatAnExceptionSaysByItsClassOnlyIsSaidInWords() {
        assertEquals("a: permission denied", IoReason.of(new AccessDeniedException("a")));
        assertEquals("a file stands in the way", IoReason.withoutFile(new FileAlreadyExistsException("a")));
        assertEquals(
                "a: No space left on device",
                IoReason.of(new FileSystemException("a", null, "No space left on device")));
        assertEquals("No space left on device", IoReason.of(new IOException("No space left on device")));
    }

    @Test
    void ofAMoveThePlaceIsToldWhereItLeads() {
        assertEquals("b: Is a directory", IoReason.of(new FileSystemException("a", "b", "Is a directory")));
    }
}
