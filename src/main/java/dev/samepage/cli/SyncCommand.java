package dev.samepage.cli;

import dev.samepage.sync.BundleChanges;
import dev.samepage.sync.Sync;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samepage sync}: brings the bundles up to date. */
@Command(
        name = "sync",
        description =
                "Brings every bundle up to date with the model: adds, marks stale, moves, retires; loses nothing.",
        mixinStandardHelpOptions = true)
final class SyncCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--locale", paramLabel = "TAG", description = "only this locale; may be given several times")
    private List<String> locales;

    @Option(names = "--dry-run", description = "write nothing; print what would change, and exit with 1 if anything")
    private boolean dryRun;

    @Option(names = "--verbose", description = "name each unit")
    private boolean verbose;

    SyncCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        var read = workspace.readSound();
        var changes = Sync.of(read, WorkspaceOption.locales(read, locales));
        UnusableFindings.refuse(changes.findings(), "nothing was written");
        if (!dryRun) {
            BundleWriting.write(changes);
        }
        print(changes);
        return dryRun && !changes.bundles().isEmpty() ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void print(BundleChanges changes) {
        if (changes.bundles().isEmpty()) {
            output.err().println("samepage: the bundles are up to date");
            return;
        }
        for (var bundle : changes.bundles()) {
            output.out().println(BundleWriting.summary(bundle));
            if (verbose || dryRun) {
                bundle.changes()
                        .forEach(change ->
                                output.out().println("  " + change.kind().id() + " " + change.key()));
            }
        }
        if (dryRun) {
            output.err().println("samepage: nothing was written; `samepage sync` makes these changes");
        }
    }
}
