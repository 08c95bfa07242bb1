package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Compared;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Flags two places of a document that have exchanged a number or code: what belongs to Silver stands under Gold. */
final class LevelSwapped implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("level-swapped", "two places have exchanged their numbers or codes");

    /** A fact that was replaced by another. */
    private record Replaced(Unit unit, Compared where, Difference difference, String expected, String found) {}

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Document document, Consumer<Finding> out) {
        var replaced = replaced(document);
        if (replaced.size() < 2) {
            return;
        }
        var byFound = new LinkedHashMap<String, List<Replaced>>();
        replaced.forEach(fact ->
                byFound.computeIfAbsent(fact.found, key -> new ArrayList<>()).add(fact));
        var told = new HashSet<Replaced>();
        for (var fact : replaced) {
            byFound.getOrDefault(fact.expected, List.of()).stream()
                    .filter(twin -> twin.unit != fact.unit && twin.expected.equals(fact.found) && !told.contains(twin))
                    .findFirst()
                    .filter(twin -> told.add(fact))
                    .ifPresent(twin -> {
                        told.add(twin);
                        out.accept(finding(fact, twin));
                    });
        }
    }

    private static Finding finding(Replaced one, Replaced other) {
        var finding = SPEC.at(
                        place(one),
                        "here stands `" + one.difference.found()
                                + "`, which the source has elsewhere, and there stands `" + other.difference.found()
                                + "`")
                .severity(severity(one, other))
                .note(place(other), "the other place")
                .help("exchange the two, or correct the source");
        return finding.about(one.unit.subject().withFact(one.expected + " " + one.found))
                .texts(one.unit.source().value(), one.unit.target().value());
    }

    private static Severity severity(Replaced one, Replaced other) {
        var certain = one.difference.certainty() == Difference.Certainty.CERTAIN
                && other.difference.certainty() == Difference.Certainty.CERTAIN;
        return certain ? Severity.ERROR : Severity.WARNING;
    }

    private static dev.samepage.text.Place place(Replaced fact) {
        var target = fact.where.target();
        return fact.difference
                .inTarget()
                .map(target::place)
                .orElseGet(() -> fact.unit.target().place());
    }

    private static List<Replaced> replaced(Document document) {
        var out = new ArrayList<Replaced>();
        for (var unit : document.units()) {
            Map<String, Replaced> once = new LinkedHashMap<>();
            for (var compared : unit.compared()) {
                for (var difference : compared.differences()) {
                    if (difference.kind() == Kind.NUMBER_CHANGED || difference.kind() == Kind.IDENTIFIER_CHANGED) {
                        var expected = plain(difference.expected());
                        var found = plain(difference.found());
                        if (!expected.isEmpty() && !found.isEmpty()) {
                            once.putIfAbsent(
                                    expected + " " + found, new Replaced(unit, compared, difference, expected, found));
                        }
                    }
                }
            }
            out.addAll(once.values());
        }
        return out;
    }

    /** The same number in two languages' writing: letters and digits alone. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
