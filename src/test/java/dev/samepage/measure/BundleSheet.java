package dev.samepage.measure;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.check.BundleDocument;
import dev.samepage.check.Checker;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Argument;
import dev.samepage.model.Message;
import dev.samepage.model.Program;
import dev.samepage.rules.RuleCatalog;
import dev.samepage.text.MappedText;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A shipped bundle. */
record BundleSheet(Workspace workspace, Bundle bundle, List<Message> messages, Uses uses) implements Sheet {
    /** The values that the model supplies, by key. */
    record Uses(Map<String, List<Map<String, Argument>>> byKey) {}

    static List<Sheet> all(Workspace workspace) {
        var sheets = new ArrayList<Sheet>();
        for (var locale : workspace.bundles().keySet().stream().sorted().toList()) {
            for (var program : workspace.programs()) {
                sheets.add(of(workspace, program, locale));
            }
            var labels = workspace.bundle(Bundle.LABELS, locale);
            sheets.add(new BundleSheet(workspace, labels, workspace.labels(), new Uses(Map.of())));
        }
        return sheets;
    }

    private static Sheet of(Workspace workspace, Program program, LocaleTag locale) {
        return new BundleSheet(
                workspace, workspace.bundle(program.id(), locale), program.messages(), new Uses(program.uses()));
    }

    @Override
    public String locale() {
        return bundle.locale().tag();
    }

    @Override
    public String name() {
        return bundle.program() + ".yaml";
    }

    @Override
    public List<Row> rows() {
        return bundle.entries().stream()
                .map(entry -> new Row(
                        entry.key().value(),
                        entry.source().value(),
                        entry.target().value()))
                .toList();
    }

    @Override
    public List<Finding> check(Map<String, String> targets) {
        var entries = bundle.entries().stream()
                .map(entry -> changed(entry, targets.get(entry.key().value())))
                .toList();
        return check(messages, new Bundle(bundle.locale(), bundle.program(), bundle.file(), entries));
    }

    @Override
    public List<Finding> checkWithSource(String key, String source) {
        var changed = messages.stream()
                .map(message ->
                        message.key().equals(key) ? new Message(key, MappedText.of("model.yaml", source)) : message)
                .toList();
        return check(changed, bundle);
    }

    private static Entry changed(Entry entry, String target) {
        return target == null
                ? entry
                : new Entry(
                        entry.key(),
                        entry.source(),
                        MappedText.of("changed.yaml", target),
                        entry.state(),
                        entry.note(),
                        entry.allowances());
    }

    private List<Finding> check(List<Message> texts, Bundle changed) {
        return Checker.with(RuleCatalog.standard())
                .check(BundleDocument.of(
                        texts,
                        uses.byKey(),
                        changed,
                        workspace.settings().source(),
                        workspace.glossary()));
    }
}
