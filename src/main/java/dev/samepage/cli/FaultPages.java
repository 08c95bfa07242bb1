package dev.samepage.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What there is to say of findings that no rule makes, such as faults of files: what it is, and the cure. */
final class FaultPages {
    private static final String FILE = "faults.md";
    private static final String HEADING = "\n## ";

    private FaultPages() {}

    /** The pages in Markdown by the findings' ids. */
    static Map<String, String> all() {
        try (var in = FaultPages.class.getResourceAsStream(FILE)) {
            var parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split(HEADING);
            var out = new LinkedHashMap<String, String>();
            for (var i = 1; i < parts.length; i++) {
                var id = parts[i].lines().findFirst().orElseThrow();
                out.put(id, "# " + parts[i].strip() + "\n");
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + FILE, e);
        }
    }
}
