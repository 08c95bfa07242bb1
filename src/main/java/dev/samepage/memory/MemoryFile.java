package dev.samepage.memory;

import dev.samepage.text.FreshFile;
import dev.samepage.text.LargeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * One file of the workspace's folder {@code .samepage}, which may be deleted at any time. It is replaced as a whole, so that
 * two commands at once do no harm, and one that is damaged is none. Neither is one that git or a copy has brought: who could
 * choose what a check remembers could hide what it finds. So each names the time at which the folder was made here.
 */
public final class MemoryFile {
    /** The folder in a workspace that holds what may be lost. */
    public static final String FOLDER = ".samepage";

    private static final int NAME = 12; // hexadecimal digits

    private final Path file;
    private final Path ignore;
    private final int format;

    private MemoryFile(Path file, int format) {
        this.file = file;
        this.ignore = ignore(file.getParent());
        this.format = format;
    }

    /**
     * @param kind of the memory, with which its file's name begins
     * @param of what it is a memory of, among those of its kind
     * @param format to be counted up when the memory is written in another way
     */
    public static MemoryFile of(Path workspace, String kind, String of, int format) {
        var name = Hash.of(of.getBytes(StandardCharsets.UTF_8)).toString();
        return new MemoryFile(workspace.resolve(FOLDER).resolve(kind + "-" + name.substring(0, NAME)), format);
    }

    /** What the file holds; empty where there is none, or it is damaged or of another format. */
    public <T> Optional<T> read(Function<Row, T> reader) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            var bytes = LargeFile.read(file);
            var length = bytes.length - Long.BYTES;
            if (length < 0 || new Row(bytes, length).large() != sum(bytes, length)) {
                return Optional.empty();
            }
            var row = new Row(bytes);
            return row.number() == format && row.large() == made() ? Optional.of(reader.apply(row)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // A memory is a help, not a need: without it everything is done anew.
            return Optional.empty();
        }
    }

    /**
     * Replaces the file where that is possible; a folder that cannot be written costs time only.
     *
     * @param writer puts the content into a row
     */
    public void write(Consumer<Row> writer) {
        try {
            create(file.getParent());
            var fresh = FreshFile.beside(file);
            try {
                try (var out = new CheckedOutputStream(
                        Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW), new CRC32())) {
                    var content = new Row(out).put(format).put(made());
                    writer.accept(content);
                    content.flush();
                    new Row(out).put(out.getChecksum().getValue()).flush();
                }
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | UncheckedIOException e) {
            // Then the next command does everything again.
            return;
        }
    }

    /**
     * The workspace's folder for what may be lost, made where it is not there.
     *
     * @throws IOException where it cannot be made
     */
    public static Path folder(Path workspace) throws IOException {
        return create(workspace.resolve(FOLDER));
    }

    private static Path ignore(Path folder) {
        return folder.resolve(".gitignore");
    }

    private static Path create(Path folder) throws IOException {
        Files.createDirectories(folder);
        var ignore = ignore(folder);
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "# Written by samepage; may be deleted.\n*\n");
        }
        return folder;
    }

    // The first file that is written into the folder.
    private long made() throws IOException {
        return Stamp.of(ignore).modified();
    }

    private static long sum(byte[] bytes, int length) {
        var sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
