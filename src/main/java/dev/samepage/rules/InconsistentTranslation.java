package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Flags one source text that a document translates in two ways. */
final class InconsistentTranslation implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.warning("inconsistent-translation", "one source text is translated in two ways");

    // Shorter texts are labels, whose translation may depend on where they stand.
    private static final int SENTENCE = 4;

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Document document, Consumer<Finding> out) {
        repeated(document).forEach(units -> compare(units, out));
        TermVariants.of(document).forEach(variants -> out.accept(finding(variants)));
    }

    /** Units of one source text each, where several have it: by the texts' hashes, since most stand alone. */
    private static List<List<Unit>> repeated(Document document) {
        var units = document.units();
        var hashes = new int[units.size()];
        for (var i = 0; i < hashes.length; i++) {
            hashes[i] = units.get(i).source().value().hashCode();
        }
        var twice = Twice.among(hashes);
        if (twice.isEmpty()) {
            return List.of();
        }
        var bySource = new LinkedHashMap<String, List<Unit>>();
        for (var i = 0; i < hashes.length; i++) {
            var unit = units.get(i);
            if (twice.has(hashes[i]) && unit.paired()) {
                bySource.computeIfAbsent(unit.source().value(), text -> new ArrayList<>())
                        .add(unit);
            }
        }
        return bySource.values().stream().filter(same -> same.size() > 1).toList();
    }

    // Both words are agreed on, so this is taste.
    private static Finding finding(TermVariants variants) {
        var unit = variants.where();
        var usual = variants.usual().form();
        var other = variants.other().form();
        return SPEC.at(
                        unit.target().place(),
                        "`" + variants.term().source() + "` is `" + other + "` here and `" + usual + "` elsewhere")
                .severity(Severity.INFO)
                .note(variants.usualWhere().target().place(), "the other word stands here")
                .help("say `" + usual + "` throughout")
                .about(unit.subject().withFact(variants.term().id()))
                .texts(unit.source().value(), unit.target().value());
    }

    private static void compare(List<Unit> units, Consumer<Finding> out) {
        if (allAlike(units)) {
            return;
        }
        Map<String, List<Unit>> byTarget = new LinkedHashMap<>();
        for (var unit : units) {
            // A copy of the source is another rule's matter.
            if (!unit.target().value().equals(unit.source().value())) {
                byTarget.computeIfAbsent(plain(unit.target().value()), text -> new ArrayList<>())
                        .add(unit);
            }
        }
        if (byTarget.size() < 2) {
            return;
        }
        var usual = byTarget.values().stream()
                .reduce((a, b) -> b.size() > a.size() ? b : a)
                .orElseThrow();
        for (var others : byTarget.values()) {
            if (others != usual) {
                out.accept(finding(others.get(0), usual.get(0)));
            }
        }
    }

    private static boolean allAlike(List<Unit> units) {
        var first = units.get(0).target().value();
        for (var i = 1; i < units.size(); i++) {
            if (!units.get(i).target().value().equals(first)) {
                return false;
            }
        }
        return true;
    }

    private static Finding finding(Unit unit, Unit usual) {
        var text = Excerpt.of(usual.target().value());
        return SPEC.at(unit.target().place(), "the same source text is elsewhere `" + text + "`")
                .severity(severity(unit))
                .note(usual.target().place(), "the other translation")
                .help("use one translation for one text, or allow it where the place demands another")
                .about(unit.subject().withFact(text))
                .texts(unit.source().value(), unit.target().value());
    }

    private static Severity severity(Unit unit) {
        var taste = unit.target().syntax() == Syntax.MARKDOWN
                || Words.of(unit.source().value()).size() < SENTENCE;
        return taste ? Severity.INFO : Severity.WARNING;
    }

    // Blanks, capitals and marks may differ with the place: a heading, a list item, a sentence.
    private static String plain(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
