package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Document.Stamp;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import java.util.List;
import java.util.function.Consumer;

/**
 * Flags a translation that is said to follow a newer source, while not one word of it has changed: a page by its stamp, a
 * bundle's unit by its source text.
 */
final class LockstepBump implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("lockstep-bump", "a translation names a newer source and has stayed as it was");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Document document, Consumer<Finding> out) {
        var moved = document.stamp()
                .filter(stamp -> !stamp.now().value().equals(stamp.before().value()));
        if (moved.isEmpty() || !sameThroughout(document)) {
            return;
        }
        var behind = document.units().stream()
                .filter(unit -> Stale.untouched(unit).isPresent())
                .toList();
        if (!behind.isEmpty()) {
            out.accept(finding(moved.get(), behind));
        }
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (unit.previous().isEmpty() || unit.model().isEmpty() || !unit.paired() || unit.accepted()) {
            return;
        }
        Earlier.of(unit)
                .filter(before -> unit.target().value().equals(before.target().value()))
                .filter(before -> !unit.source().value().equals(before.source().value()))
                .ifPresent(before -> out.accept(finding(unit, before)));
    }

    private static Finding finding(Unit unit, Unit before) {
        var change = SourceChange.between(before.source(), unit.source());
        var certain = change.grave() && !SourceChange.wasAhead(unit, before);
        return SPEC.at(
                        unit.target().place(),
                        "the bundle now names another source, and the translation is the same: `" + change.diff() + "`")
                .severity(certain ? Severity.ERROR : Severity.WARNING)
                .fact("source")
                .note(unit.source().place(), "the source that is named now")
                .help("bring the translation up to date; if it is right as it stands, run `samepage accept "
                        + unit.key() + " --locale " + unit.target().locale() + "`");
    }

    private static boolean sameThroughout(Document document) {
        return document.units().stream()
                .filter(Unit::paired)
                .allMatch(unit -> Earlier.of(unit)
                        .filter(before -> Earlier.sameTarget(unit, before))
                        .isPresent());
    }

    private static Finding finding(Stamp stamp, List<Unit> behind) {
        var first = behind.get(0);
        return SPEC.at(
                        stamp.now().place(),
                        "the page names source `" + Excerpt.of(stamp.now().value()) + "` instead of `"
                                + Excerpt.of(stamp.before().value()) + "`, but no text of it has changed and "
                                + (behind.size() == 1 ? "one follows" : behind.size() + " follow")
                                + " the older source")
                .severity(Severity.WARNING)
                .note(stamp.before().place(), "the drop before named this one")
                .note(first.target().place(), "the first text that stayed behind")
                .help("translate what changed, or name the version that was translated")
                .about(first.subject().withFact("stamp"))
                .texts(first.source().value(), first.target().value());
    }
}
