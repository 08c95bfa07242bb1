package dev.samepage.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs git in a folder; never through a shell, so no argument can become a command. */
final class Git {
    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /**
     * What a call printed.
     *
     * @param error standard error, for people
     */
    record Answer(int status, byte[] output, String error) {
        boolean failed() {
            return status != 0;
        }

        String line() {
            return new String(output, StandardCharsets.UTF_8).strip();
        }
    }

    Answer run(String... arguments) throws HistoryFault, IOException {
        return run(null, arguments);
    }

    /**
     * @param input a file for standard input, or null for none
     */
    Answer run(Path input, String... arguments) throws HistoryFault, IOException {
        var command =
                new ArrayList<>(List.of("git", "-C", folder.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        // Inside a hook these name the repository relative to its top, which need not be our folder.
        List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX").forEach(builder.environment()::remove);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        var error = Files.createTempFile("samepage", ".err");
        try {
            builder.redirectError(error.toFile());
            if (input != null) {
                builder.redirectInput(input.toFile());
            }
            var process = start(builder);
            if (input == null) {
                process.getOutputStream().close();
            }
            var output = process.getInputStream().readAllBytes();
            return new Answer(process.waitFor(), output, Files.readString(error).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HistoryFault("interrupted");
        } finally {
            Files.deleteIfExists(error);
        }
    }

    private static Process start(ProcessBuilder builder) throws HistoryFault {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new HistoryFault("git cannot be started; install it, or leave this option out to check everything");
        }
    }
}
