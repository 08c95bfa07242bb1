package dev.samepage.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own browser; nothing is downloaded. */
public final class Chromium {
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");

    private Chromium() {}

    /** The program; where there is none a test is skipped, but fails where CI is set. */
    public static Path required() {
        var found = find();
        if (found.isEmpty()) {
            var told = "no Chromium found, so the pages were not tried in a browser; set CHROMIUM to its path";
            assertTrue(System.getenv("CI") == null, told);
            Assumptions.abort(told);
        }
        return found.get();
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
