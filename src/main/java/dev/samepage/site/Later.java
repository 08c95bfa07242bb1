package dev.samepage.site;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A value that another thread makes. */
final class Later<T> {
    private final CompletableFuture<T> value = new CompletableFuture<>();

    /** How it is made. */
    interface Maker<T> {
        T make() throws IOException;
    }

    /** Makes it in this thread. */
    void make(Maker<T> maker) {
        try {
            value.complete(maker.make());
        } catch (Throwable e) {
            // Errors too, lest somebody wait for ever.
            value.completeExceptionally(e);
        }
    }

    /** Waits for it. */
    T get() throws IOException {
        try {
            return value.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
