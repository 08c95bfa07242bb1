package dev.samepage.serve;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may come in. The server listens on the loopback address only, but any page that the same browser shows can send
 * requests there, or let a name of its own lead there (DNS rebinding).
 */
final class Gate {
    /** The header that carries the token; a page elsewhere can neither read the token nor send the header. */
    static final String TOKEN = "X-Samepage-Token";

    private final List<String> hosts;
    private final String token;

    Gate(int port) {
        this.hosts = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.token = HexFormat.of().formatHex(bytes);
    }

    /** Differs in every run. */
    String token() {
        return token;
    }

    /** Why a request may not even read; empty where it may. */
    Optional<Answer> read(Headers headers) {
        if (!one(headers, "Host")
                .map(host -> hosts.contains(host.toLowerCase(Locale.ROOT)))
                .orElse(false)) {
            return Optional.of(Answer.refusal(421, "this server is " + hosts.get(0) + " and answers to no other name"));
        }
        if (headers.containsKey("Origin") && !ownOrigin(headers)) {
            return Optional.of(Answer.refusal(403, "pages of other sites may not ask this server"));
        }
        return Optional.empty();
    }

    /** Why a request may not write; empty where it may. */
    Optional<Answer> write(Headers headers) {
        if (!ownOrigin(headers)) {
            return Optional.of(Answer.refusal(403, "only this server's own pages may write"));
        }
        var given = one(headers, TOKEN).orElse("");
        if (!MessageDigest.isEqual(bytes(given), bytes(token))) {
            return Optional.of(Answer.refusal(403, "the token is not that of this run; load the page again"));
        }
        return Optional.empty();
    }

    private boolean ownOrigin(Headers headers) {
        return one(headers, "Origin")
                .filter(origin -> hosts.stream().anyMatch(host -> origin.equals("http://" + host)))
                .isPresent();
    }

    // A header that comes twice could be read in two ways.
    private static Optional<String> one(Headers headers, String name) {
        var all = headers.get(name);
        return all == null || all.size() != 1 ? Optional.empty() : Optional.of(all.get(0));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
