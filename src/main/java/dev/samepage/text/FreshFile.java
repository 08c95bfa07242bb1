package dev.samepage.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Random;

/** A new file beside the one that it is to replace, so that the old one is whole until the new one is. */
public final class FreshFile {
    /** Not .yaml, so that no reader of a workspace takes what a crash has left for a bundle. */
    public static final String SUFFIX = ".samepage-new";

    // Two commands at once must not write into one another's files. Nobody gains by guessing a name, since each file is
    // made anew or not at all; a secure source of names takes longer to start than to write the file.
    private static final Random NAMES = new Random();

    private FreshFile() {}

    /** A name of its own at each call; the file is not made. */
    public static Path beside(Path file) {
        return file.resolveSibling(prefix(file) + NAMES.nextInt(Integer.MAX_VALUE) + SUFFIX);
    }

    /** Whether a file is what a command that was killed has left beside {@code file}. */
    public static boolean isLeft(Path left, Path file) {
        var name = left.getFileName().toString();
        return name.startsWith(prefix(file)) && name.endsWith(SUFFIX);
    }

    private static String prefix(Path file) {
        return "." + file.getFileName() + ".";
    }

    /** Gives the new file the old one's permissions, where there is an old one and the system has them. */
    public static void keepPermissions(Path old, Path fresh) throws IOException {
        var from = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        var to = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (Files.exists(old) && from != null && to != null) {
            to.setPermissions(from.readAttributes().permissions());
        }
    }
}
