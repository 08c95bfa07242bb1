package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    Path folder;

    @Test
    void aPortInUseIsToldWithACure() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var result = TestWorkspace.in(folder).run("serve", "--port", "" + taken.getLocalPort());
            assertEquals(ExitStatus.UNUSABLE, result.status());
            assertTrue(result.err().contains("is in use; end what uses it, or choose another"), result.err());
            assertEquals("", result.out());
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() throws IOException {
        var result = TestWorkspace.in(folder).run("serve", "--port", "70000");
        assertEquals(ExitStatus.UNUSABLE, result.status());
        assertTrue(result.err().contains("70000 is no port"), result.err());
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        var result = TestWorkspace.runPlain(
                "serve", "--workspace", folder.resolve("nowhere").toString());
        assertEquals(ExitStatus.UNUSABLE, result.status());
        assertTrue(result.err().contains("there is no folder"), result.err());
    }
}
