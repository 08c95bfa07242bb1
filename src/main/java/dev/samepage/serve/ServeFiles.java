package dev.samepage.serve;

import dev.samepage.bundle.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The preview's own scripts, styles and pages. */
final class ServeFiles {
    private static final String FOLDER = "/serve/";
    private static final List<String> NAMES =
            List.of("words.js", "unit.js", "page.js", "page.css", "text.css", "review.js", "review.css");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String VERSION = version();

    private ServeFiles() {}

    /** Where a file is; the address changes with the files, so that a browser may keep them for ever. */
    static String address(String name) {
        return "/_serve/" + VERSION + "/" + name;
    }

    /** A file under {@code /_serve/}; empty where there is none. */
    static Optional<Answer> answer(String path) {
        var slash = path.indexOf('/');
        var name = path.substring(slash + 1);
        if (slash < 0 || !path.substring(0, slash).equals(VERSION) || !NAMES.contains(name)) {
            return Optional.empty();
        }
        var type = name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
        return Optional.of(Answer.of(type, read(name)).with("Cache-Control", "max-age=31536000, immutable"));
    }

    /** The page that stands in for one that could never be made; it loads itself again when that changes. */
    static Answer broken(String path) {
        return page(Injection.into(text("broken.html"), path, "none")).withStatus(503);
    }

    static Answer page(String html) {
        return Answer.of(Answer.HTML, html.getBytes(StandardCharsets.UTF_8)).with("Content-Security-Policy", POLICY);
    }

    private static String version() {
        var all = new ByteArrayOutputStream();
        NAMES.forEach(name -> all.writeBytes(read(name)));
        return Fingerprint.of(all.toString(StandardCharsets.UTF_8));
    }

    static String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (var in = ServeFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
