package dev.samepage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/** A file that is replaced as a whole or stays as it is. */
final class WholeFile {
    private static final SecureRandom NAMES = new SecureRandom();

    private WholeFile() {}

    /** Writes UTF-8; the folder must exist. */
    static void write(Path path, String text) throws IOException {
        var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A pipe or a device, such as /dev/stdout.
            Files.writeString(target, text);
            return;
        }
        var name = "." + target.getFileName() + "." + NAMES.nextInt(Integer.MAX_VALUE) + ".samepage-new";
        var fresh = target.resolveSibling(name);
        try {
            Files.writeString(fresh, text, StandardOpenOption.CREATE_NEW);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
