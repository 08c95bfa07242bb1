package dev.samepage.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the server says to one request.
 *
 * @param type the body's media type
 * @param headers besides those that every answer has
 */
record Answer(int status, String type, Map<String, String> headers, byte[] body) {
    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    static Answer of(String type, byte[] body) {
        return new Answer(200, type, Map.of(), body);
    }

    static Answer json(int status, String json) {
        return new Answer(status, JSON, Map.of(), json.getBytes(StandardCharsets.UTF_8));
    }

    /** A refusal in one line, for people who look at what was answered. */
    static Answer refusal(int status, String line) {
        return new Answer(status, TEXT, Map.of(), (line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer redirect(String to) {
        return refusal(302, "see " + to).with("Location", to);
    }

    Answer withStatus(int changed) {
        return new Answer(changed, type, headers, body);
    }

    Answer with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, type, more, body);
    }

    void send(HttpExchange exchange) throws IOException {
        var out = exchange.getResponseHeaders();
        common(exchange);
        out.set("Content-Type", type);
        headers.forEach(out::set);
        if (exchange.getRequestMethod().equals("HEAD") || status == 304) {
            if (status != 304) {
                out.set("Content-Length", Integer.toString(body.length));
            }
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** What a browser must know of everything that comes from here. */
    static void common(HttpExchange exchange) {
        var out = exchange.getResponseHeaders();
        // A preview is never older than its files; a browser may keep a page only to ask whether it is still the same.
        out.set("Cache-Control", "no-cache");
        out.set("X-Content-Type-Options", "nosniff");
        out.set("X-Frame-Options", "DENY");
        out.set("Referrer-Policy", "no-referrer");
        out.set("Cross-Origin-Resource-Policy", "same-origin");
        out.set("Cross-Origin-Opener-Policy", "same-origin");
    }
}
