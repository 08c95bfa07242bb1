package dev.samepage.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for tests that change what is shipped. */
final class Copy {
    private Copy() {}

    static void of(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
