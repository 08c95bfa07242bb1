package dev.samepage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders for tests that change what is there. */
public final class Folders {
    private Folders() {}

    /** Copies a file, or a folder with all that is in it; folders above it are made. */
    public static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Copies the shipped workspace, without its templates. */
    public static void copyShipped(Path to) throws IOException {
        for (var name : List.of("content", "locales", "samepage.yaml")) {
            copy(Path.of(name), to.resolve(name));
        }
    }
}
