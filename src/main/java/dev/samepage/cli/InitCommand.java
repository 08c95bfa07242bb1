package dev.samepage.cli;

import dev.samepage.scaffold.Starter;
import dev.samepage.sync.FileReplacement;
import dev.samepage.text.IoReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code samepage init}: a workspace to start from. */
@Command(
        name = "init",
        description = "Writes a small complete workspace: one programme, one translation, all labels.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Output output;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "an empty or new folder (default: here)",
            defaultValue = ".")
    private Path folder;

    InitCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try {
            refuseContent();
            Files.createDirectories(folder);
            var files = new FileReplacement(folder);
            var starter = Starter.files();
            for (var file : starter.entrySet()) {
                files.add(file.getKey(), "", file.getValue());
            }
            files.write();
            starter.keySet().forEach(path -> output.out().println(path));
        } catch (IOException e) {
            throw new UnusableInput("a file of the workspace could not be written: " + IoReason.of(e)
                    + "; check that the folder can be written to, empty it and run the command again");
        }
        output.err()
                .println("samepage: next: samepage check --workspace " + folder + ", samepage build --workspace "
                        + folder);
        return ExitStatus.CLEAN;
    }

    private void refuseContent() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableInput(folder + " is a file; name a folder that is empty or not there yet");
        }
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                // A fresh repository has only this.
                var first = files.filter(file -> !file.getFileName().toString().equals(".git"))
                        .findFirst();
                if (first.isPresent()) {
                    throw new UnusableInput("the folder " + folder + " is not empty: it has "
                            + first.get().getFileName() + "; name a new one");
                }
            }
        }
    }
}
