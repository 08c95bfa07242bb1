package dev.samepage.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What another thread does for a build while its caller opens the workspace. */
final class WorkAhead {
    private final CompletableFuture<Templates> templates;

    private WorkAhead(CompletableFuture<Templates> templates) {
        this.templates = templates;
    }

    /**
     * @param others what else can be done ahead; whoever needs it does not wait for it, and meets what it fails of
     */
    static WorkAhead start(Path workspace, Runnable others) {
        // In a thread of its own: those that all share may be too few for who opens the workspace.
        var templates = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Templates.of(workspace).parsed();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                work -> {
                    var thread = new Thread(work, "samepage-ahead");
                    // What is left to do is of no use once the command is done.
                    thread.setDaemon(true);
                    thread.start();
                });
        templates.thenRun(others);
        return new WorkAhead(templates);
    }

    Templates templates() throws IOException {
        try {
            return templates.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException cause) {
                throw cause.getCause();
            }
            throw e;
        }
    }
}
