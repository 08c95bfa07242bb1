package dev.samepage.cli;

import dev.samepage.sync.Acceptance;
import dev.samepage.sync.Acceptance.Reach;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samepage accept}: translations that are still right. */
@Command(
        name = "accept",
        description = "Records that a translation is still right although its source has changed.",
        mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(paramLabel = "KEY", arity = "1..*", description = "keys of texts, as `samepage check` prints them")
    private List<String> keys;

    @Option(names = "--locale", paramLabel = "TAG", description = "only in this locale; may be given several times")
    private List<String> locales;

    @Option(
            names = "--program",
            paramLabel = "ID",
            description = "the programme that the keys belong to; ui for labels")
    private String program;

    AcceptCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        var read = workspace.readSound();
        if (program != null) {
            ProgramChoice.bundle(read, "--program", program);
        }
        // A translation that looks up to date is accepted only by somebody who names its language.
        var reach = locales == null ? Reach.WAITING : Reach.NAMED;
        var acceptance =
                Acceptance.of(read, WorkspaceOption.locales(read, locales), reach, Optional.ofNullable(program), keys);
        if (!acceptance.problems().isEmpty()) {
            throw new UnusableInput(String.join("\nsamepage: ", acceptance.problems()));
        }
        var changes = acceptance.changes();
        UnusableFindings.refuse(changes.findings(), "nothing was written");
        BundleWriting.write(changes);
        changes.bundles().forEach(bundle -> output.out().println(BundleWriting.summary(bundle)));
        if (changes.bundles().isEmpty()) {
            output.err().println("samepage: there is nothing to accept; these translations are up to date");
        }
        return ExitStatus.CLEAN;
    }
}
