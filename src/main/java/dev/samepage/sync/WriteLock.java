package dev.samepage.sync;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps two commands from writing into one workspace at once. The lock is a file in the system's temporary folder, so that
 * nothing of it is seen in the workspace, and it ends with the process, however that ends. Where it cannot be had, as
 * between two machines, each file is still replaced as a whole.
 */
final class WriteLock implements Closeable {
    // The system's locks hold between processes only.
    private static final ReentrantLock HERE = new ReentrantLock();

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until no other command writes there. */
    static WriteLock of(Path root) {
        HERE.lock();
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file(root), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            channel.lock();
        } catch (IOException | UnsupportedOperationException e) {
            return new WriteLock(channel);
        }
        return new WriteLock(channel);
    }

    private static Path file(Path root) throws IOException {
        var name = Integer.toHexString(root.toRealPath().toString().hashCode());
        var user = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", "_");
        return Path.of(System.getProperty("java.io.tmpdir"), "samepage-" + user + "-" + name + ".lock");
    }

    @Override
    public void close() throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HERE.unlock();
        }
    }
}
