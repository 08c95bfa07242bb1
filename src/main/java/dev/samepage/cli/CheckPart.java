package dev.samepage.cli;

import dev.samepage.bundle.Bundle;
import dev.samepage.check.BundleDocument;
import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.check.memory.Part;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.history.ChangedUnits;
import dev.samepage.locale.LocaleTag;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of checking a part of the workspace: one programme, or the labels.
 *
 * @param faults what is wrong with its files; then nothing else was looked at
 * @param units how many were looked at
 * @param changed where only changed units count, what they are about
 * @param readable whether every translation is a message; one that is none cannot be shown to anyone
 */
record CheckPart(List<Finding> faults, List<Finding> found, int units, Set<Subject> changed, boolean readable) {

    /**
     * @param before the same part of an earlier state, where only what has changed since is asked for
     */
    static CheckPart of(Workspace read, Optional<Workspace> before, List<LocaleTag> locales, RuleSet rules) {
        if (!read.findings().isEmpty()) {
            return new CheckPart(read.findings(), List.of(), 0, Set.of(), true);
        }
        var documents = documents(read, before, locales);
        var found = rules.check(documents);
        if (before.isEmpty()) {
            var units = 0;
            var readable = true;
            for (var document : documents) {
                units += document.units().size();
                readable &= readable(document.units());
            }
            return new CheckPart(List.of(), found, units, Set.of(), readable);
        }
        var changed = ChangedUnits.of(documents, read, before.get());
        return new CheckPart(
                List.of(),
                found.stream().filter(changed::concern).toList(),
                changed.units().size(),
                changed.subjects(),
                readable(changed.units()));
    }

    /** What an earlier check found in files that are as they were. */
    static CheckPart of(Part remembered) {
        return new CheckPart(List.of(), remembered.found(), remembered.units(), Set.of(), remembered.readable());
    }

    /** For the next check; where a file is faulty there is nothing to remember. */
    Part remembered() {
        return new Part(found, units, readable);
    }

    private static boolean readable(List<Unit> units) {
        for (var at = 0; at < units.size(); at++) {
            if (units.get(at).target().fault().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Every programme and the labels in the given locales. */
    static List<Document> documents(Workspace workspace, Optional<Workspace> before, List<LocaleTag> locales) {
        var out = new ArrayList<Document>();
        var source = workspace.settings().source();
        for (var locale : locales) {
            for (var program : workspace.programs()) {
                out.add(BundleDocument.of(
                        program.messages(),
                        program.uses(),
                        workspace.bundle(program.id(), locale),
                        before.map(earlier -> earlier.bundle(program.id(), locale)),
                        source,
                        workspace.glossary()));
            }
            if (!workspace.labels().isEmpty()) {
                out.add(BundleDocument.of(
                        workspace.labels(),
                        Map.of(),
                        workspace.bundle(Bundle.LABELS, locale),
                        before.map(earlier -> earlier.bundle(Bundle.LABELS, locale)),
                        source,
                        workspace.glossary()));
            }
        }
        return out;
    }
}
