package dev.samepage.cli;

import dev.samepage.text.FreshFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is replaced as a whole or stays as it is. */
final class WholeFile {
    private WholeFile() {}

    /** Writes UTF-8, with a question mark for half a surrogate pair; the folder must exist. */
    static void write(Path path, CharSequence text) throws IOException {
        // Files.writeString would throw for half a surrogate pair.
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (isChannel(path)) {
            Files.write(path, bytes);
            return;
        }
        var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(target) && !Files.isWritable(target.getParent())) {
            // Such as a single file that is mounted into a container: it can be written, but not replaced.
            Files.write(target, bytes);
            return;
        }
        var fresh = FreshFile.beside(target);
        try {
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
            FreshFile.keepPermissions(target, fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    // A pipe or a device. What /dev/stdout leads to may be a file, which its other writers hold open.
    private static boolean isChannel(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith("/dev")
                || absolute.startsWith("/proc")
                || Files.exists(path) && !Files.isRegularFile(path);
    }
}
