package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Document.Stamp;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.List;
import java.util.function.Consumer;

/** Flags a page that says it follows a newer version of its source, while not one word of it has changed. */
final class LockstepBump implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.warning("lockstep-bump", "a page names a newer source and translates the older one");

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
                .note(stamp.before().place(), "the drop before named this one")
                .note(first.target().place(), "the first text that stayed behind")
                .help("translate what changed, or name the version that was translated")
                .about(first.subject().withFact("stamp"))
                .texts(first.source().value(), first.target().value());
    }
}
