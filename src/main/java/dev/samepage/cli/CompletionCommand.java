package dev.samepage.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code samepage completion}: what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        description = {
            "Prints a script by which bash and zsh complete commands and options.",
            "Try it with: source <(samepage completion)"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private final Output output;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        var root = spec.root();
        // Shells read LF only.
        output.out().print(AutoComplete.bash(root.name(), root.commandLine()).replace("\r\n", "\n"));
        return ExitStatus.CLEAN;
    }
}
