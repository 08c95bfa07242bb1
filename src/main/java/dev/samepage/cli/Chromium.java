package dev.samepage.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the browser is that prints. */
final class Chromium {
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "chromium.exe",
            "chrome.exe",
            "msedge.exe");

    // Where installers put it without telling the PATH.
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private Chromium() {}

    /**
     * The program.
     *
     * @param named what somebody asked for; nullable
     * @throws UnusableInput when there is none
     */
    static Path find(Path named) {
        return find(named, System.getenv("CHROMIUM"), System.getenv("PATH"));
    }

    static Path find(Path named, String variable, String path) {
        if (named != null) {
            return program(named, "--chromium");
        }
        if (variable != null && !variable.isBlank()) {
            return program(Path.of(variable), "the environment variable CHROMIUM");
        }
        var folders = Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(path == null ? "" : path);
        var onPath = folders.filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().flatMap(name -> path(folder, name)));
        return Stream.concat(onPath, PLACES.stream().flatMap(place -> path(place)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new UnusableInput("--pdf needs Chromium, Chrome or Edge, and none is on the PATH;"
                        + " install one (on Debian: apt-get install chromium), or name it with --chromium FILE"));
    }

    private static Path program(Path file, String where) {
        if (Files.isRegularFile(file) && Files.isExecutable(file)) {
            return file;
        }
        throw new UnusableInput(where + ": `" + file + "` is no program; name Chromium's, Chrome's or Edge's");
    }

    // A PATH may name what cannot be a folder.
    private static Stream<Path> path(String first, String... more) {
        try {
            return Stream.of(Path.of(first, more));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
