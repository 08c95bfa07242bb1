package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference.Certainty;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.rules.Words.Word;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Flags a text that was translated in the drop before and is source text again. */
final class Reverted implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("reverted", "a text that was translated before is source text again");

    // Lower-case words; shorter texts may have become names or labels that rightly stay.
    private static final int SENTENCE = 4;

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (!tells(unit)) {
            return;
        }
        var before = Earlier.of(unit).orElseThrow();
        var finding = SPEC.at(
                        unit.target().place(),
                        "`" + Excerpt.of(unit.target().value()) + "` was translated before: `"
                                + Excerpt.of(before.target().value()) + "`")
                .severity(sure(unit, before) ? Severity.ERROR : Severity.WARNING);
        // The earlier state of a bundle is in no file that a reader could open.
        if (unit.model().isEmpty()) {
            finding = finding.note(before.target().place(), "the translation of the drop before");
        }
        out.accept(finding.note(unit.source().place(), "the source text")
                .help("bring the earlier translation back, or translate the text into "
                        + unit.target().locale()));
    }

    /** Whether this rule speaks about a unit, so that others need not. */
    static boolean tells(Unit unit) {
        if (unit.previous().isEmpty() || !speaksSource(unit)) {
            return false;
        }
        var before = Earlier.of(unit);
        return before.isPresent()
                && !speaksSource(before.get())
                && before.get().compared().stream()
                        .noneMatch(
                                compared -> Leftover.of(before.get(), compared).isPresent())
                && !letters(before.get()).contains(letters(unit));
    }

    private static boolean speaksSource(Unit unit) {
        return unit.compared().stream().anyMatch(compared -> Leftover.speaksSource(unit, compared));
    }

    // A name that only lost the words around it, or got back its blanks, was no translation.
    private static String letters(Unit unit) {
        return words(unit).stream().map(Word::lower).collect(Collectors.joining());
    }

    /** The words that came with the change. */
    private static List<Word> given(Unit unit, Unit before) {
        var known = words(before).stream().map(Word::lower).collect(Collectors.toSet());
        return words(unit).stream()
                .filter(word -> Character.isLetter(word.text().codePointAt(0)) && !known.contains(word.lower()))
                .toList();
    }

    private static List<Word> words(Unit unit) {
        return unit.target().readings().stream()
                .flatMap(reading -> Prose.of(reading, unit.target().syntax()).words().stream())
                .toList();
    }

    private static boolean sure(Unit unit, Unit before) {
        var clear = unit.compared().stream()
                .flatMap(compared -> Leftover.of(unit, compared).filter(Leftover::whole).stream())
                .anyMatch(left -> left.certainty() == Certainty.CERTAIN);
        return clear || given(unit, before).stream().filter(Word::startsLower).count() >= SENTENCE;
    }
}
