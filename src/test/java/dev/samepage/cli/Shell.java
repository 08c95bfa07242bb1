package dev.samepage.cli;

import dev.samepage.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The few commands that a page of the documentation may show, run in this process; none of them leaves its folder. */
final class Shell {
    private static final String FIRST = "$ ";

    private final Path project;
    private Path here;
    private int status;

    /**
     * @param folder where the first command runs, which takes the place of the project's folder
     */
    Shell(Path project, Path folder) {
        this.project = project;
        this.here = folder;
    }

    Path here() {
        return here;
    }

    /** Whether a line of the page is a command. */
    static boolean isCommand(String line) {
        return line.startsWith(FIRST);
    }

    /** What a command prints, both streams together as on a terminal. */
    String run(String line) throws IOException {
        var words = List.of(line.substring(FIRST.length()).split(" "));
        return switch (words.get(0)) {
            case "samepage" -> samepage(words.subList(1, words.size()));
            case "mkdir" -> silent(Files.createDirectory(here.resolve(words.get(1))));
            case "cd" -> silent(here = here.resolve(words.get(1)));
            case "cp" -> copy(words.subList(2, words.size() - 1), here.resolve(words.get(words.size() - 1)));
            case "patch" -> patch(words.get(words.size() - 1));
            case "echo" -> status + "\n";
            default -> throw new IllegalArgumentException("the test does not know the command " + line);
        };
    }

    private static String silent(Path done) {
        return Files.isDirectory(done) ? "" : done + " is no folder\n";
    }

    private String copy(List<String> names, Path to) throws IOException {
        for (var name : names) {
            Folders.copy(project.resolve(name), to.resolve(name));
        }
        return "";
    }

    private String patch(String name) throws IOException {
        Patch.read(project.resolve(name.replaceFirst("^\\.\\./", ""))).apply(here);
        return "";
    }

    private String samepage(List<String> words) throws IOException {
        var args = new ArrayList<String>();
        for (var word : words) {
            args.addAll(word.contains("*") ? matches(word) : List.of(word));
        }
        args.addAll(List.of("--workspace", here.toString()));
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        status = new Cli(stream, stream, Console.PLAIN).run(args.toArray(String[]::new));
        // How far a command is, is told only where it takes long.
        return out.toString(StandardCharsets.UTF_8)
                .replace(here + "/", "")
                .replaceAll("samepage: \\w+ \\d+ of \\d+ programmes.*\n", "");
    }

    private List<String> matches(String pattern) throws IOException {
        var fits = here.getFileSystem().getPathMatcher("glob:" + here.resolve(pattern));
        try (Stream<Path> files = Files.walk(here)) {
            return files.filter(fits::matches).map(Path::toString).sorted().toList();
        }
    }
}
