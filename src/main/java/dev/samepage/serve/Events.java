package dev.samepage.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The open pages, told what happens by server-sent events (WHATWG HTML, 9.2). */
final class Events {
    /** More open pages than anybody has; each holds a thread. */
    private static final int MOST = 64;

    /** Seconds between signs of life, by which a page that went away is noticed. */
    private static final int PULSE = 15;

    private static final Message STOP = new Message("stop", "");

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** One line of data under a name. */
    record Message(String name, String data) {}

    /**
     * An open page.
     *
     * @param path the page's own in the site, or empty for the preview's own pages
     */
    record Listener(String path, BlockingQueue<Message> waiting, Reloading reloading) {
        void tell(String name, String data) {
            // A page that does not listen loses news; what it missed is told when it asks again.
            waiting.offer(new Message(name, data));
        }
    }

    /** What a page shows and whether it has been told to load again. */
    static final class Reloading {
        private String version;

        Reloading(String version) {
            this.version = version;
        }

        /** Whether the page shows another state than this; said once for each. */
        synchronized boolean due(String current) {
            if (version.equals(current)) {
                return false;
            }
            version = current;
            return true;
        }
    }

    Set<Listener> listeners() {
        return Set.copyOf(listeners);
    }

    void tell(String name, String data) {
        listeners.forEach(listener -> listener.tell(name, data));
    }

    /** Keeps a page informed until it goes away. */
    void listen(HttpExchange exchange, String path, String version, Consumer<Listener> greeting) throws IOException {
        if (closed || listeners.size() >= MOST) {
            Answer.refusal(503, "too many pages of this preview are open; close some")
                    .send(exchange);
            return;
        }
        var listener = new Listener(path, new ArrayBlockingQueue<>(64), new Reloading(version));
        Answer.common(exchange);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        listeners.add(listener);
        try {
            greeting.accept(listener);
            var out = exchange.getResponseBody();
            out.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            while (!closed) {
                var message = listener.waiting().poll(PULSE, TimeUnit.SECONDS);
                if (message == STOP) {
                    return;
                }
                var text = message == null
                        ? ":\n\n"
                        : "event: " + message.name() + "\ndata: "
                                + message.data().replace("\n", "\ndata: ") + "\n\n";
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(listener);
        }
    }

    void close() {
        closed = true;
        listeners.forEach(listener -> {
            listener.waiting().clear();
            listener.waiting().offer(STOP);
        });
    }
}
