package dev.samepage.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Tells when something in a workspace's folders may have changed. Which file it was does not matter, since whoever is
 * told looks at all of them; so nothing is lost when the system drops events.
 */
final class FileWatch implements AutoCloseable {
    /** Milliseconds without further events: an editor's save is often a write, a rename and a deletion. */
    private static final int QUIET = 12;

    /** Milliseconds: even a folder that never comes to rest is looked at this often. */
    private static final int LONGEST = 250;

    /** Milliseconds between looks where events do not come, as on some network folders and in containers. */
    private static final int POLL = 1_000;

    private static final int DEPTH = 4;

    private final Path root;
    private final Runnable look;
    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private final Thread thread = new Thread(this::run, "samepage-watch");
    private volatile boolean closed;

    /**
     * @param look called on the watch's own thread, never twice at once
     */
    FileWatch(Path root, Runnable look) {
        this.root = root;
        this.look = look;
        this.service = service(root);
        thread.setDaemon(true);
    }

    void start() {
        register();
        thread.start();
    }

    // Without a service, such as where the system's watches are used up, only the poll is left.
    private static WatchService service(Path root) {
        try {
            return root.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    private void run() {
        try {
            while (!closed) {
                if (service == null) {
                    Thread.sleep(POLL);
                } else {
                    await();
                }
                // A new folder is watched before it is read, so that no file in it is missed.
                register();
                look.run();
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            closed = true;
        }
    }

    private void await() throws InterruptedException {
        var key = service.poll(POLL, TimeUnit.MILLISECONDS);
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = System.nanoTime() < end ? service.poll(QUIET, TimeUnit.MILLISECONDS) : null;
        }
    }

    private void register() {
        if (service == null) {
            return;
        }
        for (Iterator<WatchKey> all = keys.values().iterator(); all.hasNext(); ) {
            if (!all.next().isValid()) {
                all.remove();
            }
        }
        register(root);
        for (var tree : Workspace.FOLDERS) {
            if (Files.isDirectory(root.resolve(tree))) {
                try (var folders =
                        Files.find(root.resolve(tree), DEPTH, (path, attributes) -> attributes.isDirectory())) {
                    folders.forEach(this::register);
                } catch (IOException | java.io.UncheckedIOException e) {
                    // The folder went away meanwhile; the next look finds what is there then.
                    continue;
                }
            }
        }
    }

    private void register(Path folder) {
        keys.computeIfAbsent(folder, path -> {
            try {
                return path.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            } catch (IOException e) {
                // The poll looks at what cannot be watched.
                return null;
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
