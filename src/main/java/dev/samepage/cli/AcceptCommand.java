package dev.samepage.cli;

import dev.samepage.bundle.Bundle;
import dev.samepage.sync.Acceptance;
import dev.samepage.text.Nearest;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
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
        known(read, program);
        var acceptance =
                Acceptance.of(read, WorkspaceOption.locales(read, locales), Optional.ofNullable(program), keys);
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

    private static void known(Workspace workspace, String program) {
        var ids = new ArrayList<>(
                workspace.programs().stream().map(known -> known.id()).toList());
        ids.add(Bundle.LABELS);
        if (program != null && !ids.contains(program)) {
            throw new UnusableInput("--program: there is no programme `" + program + "`; "
                    + Nearest.to(program, ids)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("there are " + String.join(", ", ids)));
        }
    }
}
