package dev.samepage.cli;

import java.nio.file.InvalidPathException;

/** Tells of a name that no file of this system can have, or none that Java can reach. */
final class UnfitName {
    private UnfitName() {}

    /** The one that made something fail, or null. */
    static InvalidPathException in(Throwable failure) {
        var cause = failure;
        while (cause != null && !(cause instanceof InvalidPathException)) {
            cause = cause.getCause();
        }
        return (InvalidPathException) cause;
    }

    static String told(InvalidPathException e) {
        // Java takes the letters of names from the language settings; without any it knows ASCII only.
        var letters = e.getReason().contains("unmappable");
        return "`" + e.getInput() + "` is no file name here: "
                + (letters
                        ? "the language settings have no such letters; set LC_ALL=C.UTF-8, or rename it"
                        : e.getReason());
    }
}
