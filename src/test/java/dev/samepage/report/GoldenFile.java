package dev.samepage.report;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A whole output, kept. {@code -Dgolden=update} rewrites it, but never in CI. */
record GoldenFile(String name) {
    static final Path FOLDER = Path.of("src/test/resources/report");
    private static final Path FOUND = Path.of("target/golden/report");

    void expect(String found) throws IOException {
        var kept = FOLDER.resolve(name);
        var before = Files.exists(kept) ? Files.readString(kept) : "";
        if (before.equals(found)) {
            return;
        }
        if ("update".equals(System.getProperty("golden"))) {
            if (System.getenv("CI") != null) {
                fail("golden files are not rewritten in CI");
            }
            Files.createDirectories(FOLDER);
            Files.writeString(kept, found);
            System.out.println("rewrote " + kept);
            return;
        }
        Files.createDirectories(FOUND);
        Files.writeString(FOUND.resolve(name), found);
        fail(kept + " differs " + difference(before, found) + "\nthe new text is " + FOUND.resolve(name));
    }

    private static String difference(String before, String found) {
        var old = before.lines().toList();
        var now = found.lines().toList();
        var line = 0;
        while (line < old.size() && line < now.size() && old.get(line).equals(now.get(line))) {
            line++;
        }
        return "in line " + (line + 1) + "\n  kept:  " + (line < old.size() ? old.get(line) : "(end)") + "\n  found: "
                + (line < now.size() ? now.get(line) : "(end)");
    }
}
