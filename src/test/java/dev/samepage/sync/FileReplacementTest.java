package dev.samepage.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.text.FreshFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {
    @TempDir
    private Path root;

    @BeforeEach
    void twoFiles() throws IOException {
        Files.writeString(root.resolve("a.yaml"), "old a");
        Files.writeString(root.resolve("b.yaml"), "old b");
    }

    private FileReplacement both(FileReplacement files) throws IOException {
        files.add("a.yaml", "old a", "new a");
        files.add("b.yaml", "old b", "new b");
        return files;
    }

    private void holds(String a, String b) throws IOException {
        assertEquals(a, Files.readString(root.resolve("a.yaml")));
        assertEquals(b, Files.readString(root.resolve("b.yaml")));
        try (var files = Files.list(root)) {
            assertEquals(2, files.count(), "no temporary file stays");
        }
    }

    @Test
    void allFilesAreReplaced() throws IOException {
        both(new FileReplacement(root)).write();
        holds("new a", "new b");
    }

    @Test
    void aFailureBetweenTwoFilesLeavesEachWhole() throws IOException {
        var moves = new AtomicInteger();
        var files = both(new FileReplacement(root, (from, to) -> {
            if (moves.incrementAndGet() == 2) {
                throw new IOException("disk full");
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }));
        assertThrows(IOException.class, files::write);
        holds("new a", "old b");
    }

    @Test
    void aFailureBeforeTheFirstMoveChangesNothing() throws IOException {
        var files = both(new FileReplacement(root));
        Files.writeString(root.resolve("c"), "a file, no folder");
        files.add("c/d.yaml", "", "new");
        assertThrows(IOException.class, files::write);
        Files.delete(root.resolve("c"));
        holds("old a", "old b");
    }

    @Test
    void aFileThatSomebodySavedMeanwhileIsNotOverwritten() throws IOException {
        var files = both(new FileReplacement(root));
        Files.writeString(root.resolve("b.yaml"), "edited b");
        var failure = assertThrows(IOException.class, files::write);
        assertTrue(failure.getMessage().contains("changed meanwhile"), failure.getMessage());
        assertEquals("edited b", Files.readString(root.resolve("b.yaml")));
    }

    @Test
    void whatACrashHasLeftBehindIsNoBundleAndIsReplaced() throws IOException {
        var left = root.resolve(".a.yaml.7" + FreshFile.SUFFIX);
        assertTrue(!left.getFileName().toString().endsWith(".yaml"));
        Files.writeString(left, "half");
        both(new FileReplacement(root)).write();
        holds("new a", "new b");
    }

    @Test
    void ofTwoAtOnceTheLaterOneSeesThatItIsLate() throws Exception {
        for (var round = 0; round < 20; round++) {
            twoFiles();
            var pool = Executors.newFixedThreadPool(2);
            var first = pool.submit(() -> wrote("first"));
            var second = pool.submit(() -> wrote("second"));
            var done = List.of(first.get(), second.get());
            pool.shutdown();
            assertEquals(1, done.stream().filter(wrote -> wrote).count());
            var winner = done.get(0) ? "first" : "second";
            holds(winner + " a", winner + " b");
        }
    }

    private boolean wrote(String who) throws IOException {
        var files = new FileReplacement(root);
        files.add("a.yaml", "old a", who + " a");
        files.add("b.yaml", "old b", who + " b");
        try {
            files.write();
            return true;
        } catch (IOException e) {
            assertTrue(e.getMessage().contains("changed meanwhile"), e.getMessage());
            return false;
        }
    }

    @Test
    void linksStayLinksAndPermissionsStay() throws IOException {
        Files.move(root.resolve("a.yaml"), root.resolve("real"));
        Files.createSymbolicLink(root.resolve("a.yaml"), Path.of("real"));
        Files.setPosixFilePermissions(root.resolve("b.yaml"), PosixFilePermissions.fromString("rw-rw-r--"));
        both(new FileReplacement(root)).write();
        assertTrue(Files.isSymbolicLink(root.resolve("a.yaml")));
        assertEquals("new a", Files.readString(root.resolve("real")));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("b.yaml"))));
    }
}
