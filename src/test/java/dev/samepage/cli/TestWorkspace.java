package dev.samepage.cli;

import dev.samepage.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A copy of the small sound workspace, to be spoilt by a test and given to the command line. */
final class TestWorkspace {
    private static final Path ORIGINAL = Path.of("src/test/resources/workspace");

    private final Path root;

    private TestWorkspace(Path root) {
        this.root = root;
    }

    /** What a command did. */
    record Result(int status, String out, String err) {}

    /** A file of another tool whose translation says another number. */
    static Path changedNumber(Path folder) throws IOException {
        return Files.writeString(folder.resolve("a.xlf"), """
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
                <file original="a" source-language="en-US" target-language="de-DE" datatype="plaintext"><body>
                <trans-unit id="1"><source>Lead 2,000 tours.</source><target>Leiten Sie 3.000 Führungen.</target></trans-unit>
                </body></file></xliff>
                """);
    }

    static TestWorkspace in(Path folder) throws IOException {
        var root = folder.resolve("workspace");
        Folders.copy(ORIGINAL, root);
        return new TestWorkspace(root);
    }

    Path root() {
        return root;
    }

    String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.write(root.resolve(path), bytes);
    }

    /** Replaces the first occurrence of a text that must be there. */
    void edit(String path, String from, String to) throws IOException {
        var text = read(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not contain " + from);
        }
        var at = text.indexOf(from);
        write(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** Runs a command on this workspace. */
    Result run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--workspace");
        all.add(root.toString());
        return runPlain(all.toArray(String[]::new));
    }

    static Result runPlain(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = new Cli(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Console.PLAIN)
                .run(args);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
