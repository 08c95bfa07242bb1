package dev.samepage.memory;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The program that runs: another, or the same on another Java, may make other things of the same files. */
public final class OwnProgram {
    private OwnProgram() {}

    /** A text that no other program has: where its parts lie, and by what they are known to be untouched. */
    public static String mark() throws IOException {
        var out = new StringBuilder(Runtime.version().toString()).append(' ').append(Locale.getDefault());
        var own = own();
        out.append('\n').append(own).append(' ').append(Files.isDirectory(own) ? newest(own) : Stamp.of(own));
        for (var part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(part);
            if (!path.equals(own)) {
                out.append('\n').append(path).append(' ').append(Stamp.of(path));
            }
        }
        return out.toString();
    }

    private static Path own() throws IOException {
        try {
            return Path.of(OwnProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the program's own place is no path", e);
        }
    }

    private static long newest(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var newest = 0L;
            for (var file : (Iterable<Path>) files::iterator) {
                newest = Math.max(newest, Stamp.of(file).modified());
            }
            return newest;
        }
    }
}
