package dev.samepage.site;

import java.io.IOException;
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
        var templates = new CompletableFuture<Templates>();
        // In a thread of its own: those that all share may be too few for who opens the workspace.
        var thread = new Thread(
                () -> {
                    try {
                        templates.complete(Templates.of(workspace));
                        templates.join().parse();
                        others.run();
                    } catch (Throwable e) {
                        // Parsing and the others are no loss: who needs them meets the same. An error too, lest
                        // somebody wait for templates for ever.
                        templates.completeExceptionally(e);
                    }
                },
                "samepage-ahead");
        // What is left to do is of no use once the command is done.
        thread.setDaemon(true);
        thread.start();
        return new WorkAhead(templates);
    }

    Templates templates() throws IOException {
        try {
            return templates.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
