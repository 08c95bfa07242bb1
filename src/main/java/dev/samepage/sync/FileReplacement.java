package dev.samepage.sync;

import dev.samepage.text.FreshFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces files so that none is ever half written: all new texts are on disk beside the old files before the first is
 * moved over its file.
 */
public final class FileReplacement {
    private final Path root;
    private final Mover mover;
    private final List<Item> items = new ArrayList<>();

    private record Item(Path file, Path fresh, String before, String after) {}

    /** Moves a file over another one; a test's may fail. */
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    public FileReplacement(Path root) {
        this(
                root,
                (from, to) ->
                        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }

    FileReplacement(Path root, Mover mover) {
        this.root = root;
        this.mover = mover;
    }

    /**
     * @param before what was read from the file; empty where it is not there
     */
    public void add(String path, String before, String after) throws IOException {
        var file = root.resolve(path);
        // A link stays a link; what it leads to is replaced.
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        items.add(new Item(target, FreshFile.beside(target), before, after));
    }

    /**
     * @throws IOException where a file cannot be written; each is then either as it was or as it should be
     */
    public void write() throws IOException {
        // Between the look at a file and its replacement no other command may replace it.
        var lock = WriteLock.of(root);
        try {
            replace();
        } finally {
            lock.close();
        }
    }

    private void replace() throws IOException {
        try {
            for (var item : items) {
                prepare(item);
            }
            for (var item : items) {
                unchanged(item);
                mover.move(item.fresh, item.file);
                flush(item.file.getParent());
            }
        } finally {
            for (var item : items) {
                Files.deleteIfExists(item.fresh);
            }
        }
    }

    private static void prepare(Item item) throws IOException {
        Files.createDirectories(item.file.getParent());
        // What a command that was killed has left behind is of no use.
        try (var left = Files.newDirectoryStream(item.file.getParent(), path -> FreshFile.isLeft(path, item.file))) {
            for (var old : left) {
                Files.deleteIfExists(old);
            }
        }
        try (var channel = FileChannel.open(item.fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(item.after.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        FreshFile.keepPermissions(item.file, item.fresh);
    }

    // Somebody may have saved the file in an editor since it was read.
    private static void unchanged(Item item) throws IOException {
        var now = Files.exists(item.file) ? Files.readString(item.file) : "";
        if (!now.equals(item.before)) {
            throw new IOException(item.file + " was changed meanwhile by somebody else");
        }
    }

    // Not every system lets a folder be opened; then its own guarantee has to do.
    private static void flush(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
