package dev.samepage.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The program's entry point. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Reports are UTF-8 whatever the platform's encoding is, since files are.
        var watched = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        var out = new PrintStream(new BufferedOutputStream(watched), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err, watched));
    }

    /** Runs a command; the status also tells whether its output came through. */
    static int run(String[] args, PrintStream out, PrintStream err, WatchedOutput watched) {
        var terminal = System.console() != null && System.getenv("NO_COLOR") == null;
        var cli = new Cli(out, err, terminal ? Console.COLOURED : Console.PLAIN, jobSummary());
        var status = cli.run(args);
        out.flush();
        var fault = watched.fault();
        if (fault != null) {
            err.println("samepage: standard output could not be written: " + fault.getMessage());
            return ExitStatus.UNUSABLE;
        }
        return status;
    }

    private static Optional<Path> jobSummary() {
        try {
            return Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY"))
                    .filter(file -> !file.isBlank())
                    .map(Path::of);
        } catch (InvalidPathException e) {
            // No job of GitHub's names such a file.
            return Optional.empty();
        }
    }
}
