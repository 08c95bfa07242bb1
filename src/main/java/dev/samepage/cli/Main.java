package dev.samepage.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The program's entry point. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Reports are UTF-8 whatever the platform's encoding is, since files are.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var terminal = System.console() != null && System.getenv("NO_COLOR") == null;
        var status = new Cli(out, err, terminal ? Console.COLOURED : Console.PLAIN, jobSummary()).run(args);
        out.flush();
        System.exit(status);
    }

    private static Optional<Path> jobSummary() {
        return Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY"))
                .filter(file -> !file.isBlank())
                .map(Path::of);
    }
}
