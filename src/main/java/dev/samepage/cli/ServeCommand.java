package dev.samepage.cli;

import dev.samepage.finding.Finding;
import dev.samepage.serve.PreviewServer;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samepage serve}: the preview. */
@Command(
        name = "serve",
        description =
                "Shows the site on this machine, follows every change of a file, and lets translations be reviewed.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "the port on 127.0.0.1; 0 for any that is free (default: ${DEFAULT-VALUE})",
            defaultValue = "4000")
    private int port;

    ServeCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UnusableInput("--port: " + port + " is no port; choose one from 0 to " + HIGHEST_PORT);
        }
        if (!Files.isDirectory(workspace.folder())) {
            throw new UnusableInput("--workspace: there is no folder " + workspace.folder());
        }
        try (var server = open()) {
            output.err()
                    .println("samepage: serving "
                            + workspace.folder().toAbsolutePath().normalize());
            output.out().println(server.address());
            output.out().flush();
            output.err().println("samepage: review at " + server.address() + "_serve/review; Ctrl-C ends the preview");
            // Nothing but a signal or an interruption ends a preview.
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.CLEAN;
    }

    private PreviewServer open() throws IOException {
        try {
            return new PreviewServer(
                    workspace.folder(),
                    port,
                    new PreviewServer.Checks(
                            RuleSet::checked,
                            (read, documents) -> RuleSet.of(read).check(documents)),
                    this::report,
                    output.err());
        } catch (BindException e) {
            throw new UnusableInput(
                    "--port: " + port + " is in use; end what uses it, or choose another, such as --port 0");
        }
    }

    private void report(List<Finding> faults) {
        if (faults.isEmpty()) {
            output.err().println("samepage: all files are in order again");
        } else {
            output.faults(faults);
        }
    }
}
