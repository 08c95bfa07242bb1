package dev.samepage.exchange.transfer;

import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.sync.OpenBundle;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A workspace's bundles as files for translators. */
public final class WorkFiles {
    private WorkFiles() {}

    /**
     * @param programs which programmes; the labels have {@link dev.samepage.bundle.Bundle#LABELS}
     */
    public static List<WorkFile> of(
            Workspace workspace, LocaleTag locale, Predicate<String> programs, Consumer<Finding> findings) {
        var out = new ArrayList<WorkFile>();
        for (var bundle : OpenBundle.of(workspace, locale, findings)) {
            if (programs.test(bundle.program()) && !bundle.messages().isEmpty()) {
                out.add(file(workspace, bundle));
            }
        }
        return out;
    }

    private static WorkFile file(Workspace workspace, OpenBundle bundle) {
        var uses = workspace.programs().stream()
                .filter(program -> program.id().equals(bundle.program()))
                .findFirst()
                .map(Program::uses)
                .orElse(Map.of());
        var remarks = new Remarks(workspace.glossary(), bundle.locale(), uses);
        var units = new ArrayList<WorkUnit>();
        for (var message : bundle.messages()) {
            var entry = bundle.text().entry(message.key());
            var standing = Standing.of(entry, message.text());
            units.add(new WorkUnit(
                    message.key(),
                    message.text().value(),
                    standing.target(),
                    standing.state(),
                    standing.stale(),
                    remarks.of(message, entry)));
        }
        return new WorkFile(workspace.settings().source(), bundle.locale(), bundle.program(), units);
    }
}
