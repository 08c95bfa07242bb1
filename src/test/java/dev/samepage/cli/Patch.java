package dev.samepage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A unified difference of files, as {@code patch -p1} takes it; each hunk is found by its lines, not by its numbers. */
record Patch(List<String> lines) {
    static Patch read(Path file) throws IOException {
        return new Patch(Files.readAllLines(file));
    }

    void apply(Path root) throws IOException {
        Path file = null;
        for (var at = 0; at < lines.size(); ) {
            var line = lines.get(at++);
            if (line.startsWith("+++ ")) {
                file = root.resolve(line.substring(line.indexOf('/') + 1));
            } else if (line.startsWith("@@")) {
                var before = new ArrayList<String>();
                var after = new ArrayList<String>();
                for (; at < lines.size() && isHunk(lines.get(at)); at++) {
                    var text = lines.get(at).substring(1);
                    if (lines.get(at).charAt(0) != '+') {
                        before.add(text);
                    }
                    if (lines.get(at).charAt(0) != '-') {
                        after.add(text);
                    }
                }
                replace(file, before, after);
            }
        }
    }

    private static boolean isHunk(String line) {
        return !line.startsWith("@@") && !line.startsWith("--- ");
    }

    private static void replace(Path file, List<String> before, List<String> after) throws IOException {
        var text = new ArrayList<>(Files.readAllLines(file));
        var at = Collections.indexOfSubList(text, before);
        if (at < 0 || at != Collections.lastIndexOfSubList(text, before)) {
            throw new IllegalStateException(file + " does not contain exactly once:\n" + String.join("\n", before));
        }
        text.subList(at, at + before.size()).clear();
        text.addAll(at, after);
        Files.writeString(file, String.join("\n", text) + "\n");
    }
}
