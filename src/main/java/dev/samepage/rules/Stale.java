package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.text.WordDiff;
import java.util.Optional;
import java.util.function.Consumer;

/** Flags a translation of a source text that has changed since. */
final class Stale implements Rule {
    private static final RuleSpec SPEC = RuleSpec.error("stale", "the source has changed since it was translated");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (!unit.paired()) {
            return;
        }
        if (unit.model().isPresent()) {
            // What a bundle says of its source is looked at by `lockstep-bump`.
            if (!unit.model().get().value().equals(unit.source().value())) {
                behindModel(unit, out);
            }
            return;
        }
        untouched(unit).ifPresent(change -> out.accept(sinceBefore(unit, change)));
    }

    private static void behindModel(Unit unit, Consumer<Finding> out) {
        var now = unit.model().orElseThrow();
        var diff = WordDiff.of(unit.source().value(), now.value());
        out.accept(SPEC.at(unit.target().place(), "the source has changed since: `" + diff + "`")
                .severity(diff.inWords() ? Severity.ERROR : Severity.WARNING)
                .note(now.place(), "the source says now")
                .help("run `samepage sync`, then change the translation; if it is still right, run `samepage accept "
                        + unit.key() + "`"));
    }

    /** The change of the source since the drop before that left the translation as it was; empty where there is none. */
    static Optional<SourceChange> untouched(Unit unit) {
        var before = Earlier.of(unit);
        if (!unit.paired()
                || before.isEmpty()
                || unit.source().value().equals(before.get().source().value())
                || !Earlier.sameTarget(unit, before.get())
                || unit.compared().stream().anyMatch(compared -> Leftover.speaksSource(unit, compared))
                || SourceChange.wasAhead(unit, before.get())) {
            return Optional.empty();
        }
        return Optional.of(SourceChange.between(before.get().source(), unit.source()))
                .filter(SourceChange::matters);
    }

    private static Finding sinceBefore(Unit unit, SourceChange change) {
        var before = unit.previous().orElseThrow();
        return SPEC.at(
                        unit.target().place(),
                        "the source has changed since the drop before, the translation has not: `" + change.diff()
                                + "`")
                .severity(change.grave() ? Severity.ERROR : Severity.WARNING)
                .note(unit.source().place(), "the source says now")
                .note(before.source().place(), "the source said before")
                .help("bring the translation up to date");
    }
}
