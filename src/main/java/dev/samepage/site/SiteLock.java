package dev.samepage.site;

import dev.samepage.memory.Hash;
import dev.samepage.memory.MemoryFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps other builds of a workspace out of a site while one is at work there; they would take each other's pages away. The
 * system forgets it with its process, so that a build that was killed hinders none.
 */
final class SiteLock implements AutoCloseable {
    // Null where nothing can be locked.
    private final FileChannel file;

    private SiteLock(FileChannel file) {
        this.file = file;
    }

    /**
     * @param workspace whose folder {@code .samepage} has the lock; where it cannot be written, nothing is locked
     * @throws IOException when another build is at work in the site
     */
    static SiteLock of(Path workspace, Path site) throws IOException {
        var name = Hash.of(site.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
        FileChannel file;
        try {
            // It stays there: whoever deleted it could delete another one's.
            file = FileChannel.open(
                    MemoryFile.folder(workspace).resolve("lock-" + name),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            return new SiteLock(null);
        }
        if (!free(file)) {
            file.close();
            throw new IOException(site + ": another build is at work there; build again when it is done");
        }
        return new SiteLock(file);
    }

    private static boolean free(FileChannel file) {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Some network drives have no locks; a build alone there is no worse for that.
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
