package dev.samepage.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What pages need that is no page. */
final class Assets {
    static final String SCRIPT = "checklist.js";
    static final List<String> NAMES = List.of("site.css", "icon.svg", SCRIPT);

    private Assets() {}

    /** A file of the site's folder {@code assets}, as readers get it. */
    static Optional<byte[]> read(Templates templates, String name) throws IOException {
        return NAMES.contains(name)
                ? Optional.ofNullable(templates.asset(name)).map(bytes -> slim(name, bytes))
                : Optional.empty();
    }

    /** Null where the assets cannot stand inside a page. */
    static Offline offline(Templates templates) throws IOException {
        return Offline.of(
                read(templates, "site.css").orElse(null),
                read(templates, SCRIPT).orElse(null),
                read(templates, "icon.svg").orElse(null));
    }

    private static byte[] slim(String name, byte[] bytes) {
        return name.endsWith(".css") ? Slim.style(bytes) : name.endsWith(".js") ? Slim.script(bytes) : bytes;
    }
}
