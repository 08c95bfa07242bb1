package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Reading;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Compared;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a rule tells the differences of one kind: once per fact, however many plural readings show it.
 *
 * @param message what is there and what was expected
 * @param help what to do about it
 */
record FactReport(RuleSpec spec, Kind kind, Function<Difference, String> message, Function<Difference, String> help) {
    private record Seen(Difference difference, Compared where, int readings) {
        Seen and(Seen later) {
            var surer = later.difference.certainty().compareTo(difference.certainty()) < 0;
            return new Seen(
                    surer ? later.difference : difference, surer ? later.where : where, readings + later.readings);
        }
    }

    void check(Unit unit, Consumer<Finding> out) {
        check(unit, (own, difference) -> true, out);
    }

    /** Tells those of a document that another rule does not tell better. */
    void check(Document document, BiPredicate<Unit, Difference> keep, Consumer<Finding> out) {
        for (var unit : document.units()) {
            if (!unit.differs()) {
                continue;
            }
            check(
                    unit,
                    keep,
                    finding -> out.accept(finding.about(
                                    unit.subject().withFact(finding.subject().fact()))
                            .texts(unit.source().value(), unit.target().value())));
        }
    }

    /** The same for one of its units. */
    void check(Unit unit, BiPredicate<Unit, Difference> keep, Consumer<Finding> out) {
        if (!unit.differs()) {
            return;
        }
        Map<String, Seen> facts = null;
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            for (var difference : compared.differences()) {
                // What is merely possible is wrong more often than right; people would learn to look away.
                if (difference.kind() == kind
                        && difference.certainty() != Certainty.POSSIBLE
                        && keep.test(unit, difference)) {
                    facts = facts == null ? new LinkedHashMap<>() : facts;
                    facts.merge(difference.fact(), new Seen(difference, compared, 1), Seen::and);
                }
            }
        }
        if (facts != null) {
            facts.values().forEach(seen -> out.accept(finding(seen, unit)));
        }
    }

    private Finding finding(Seen seen, Unit unit) {
        var difference = seen.difference;
        var target = seen.where.target();
        var everywhere = seen.readings >= unit.comparisons();
        var place = difference
                .inTarget()
                .map(target::place)
                .orElseGet(
                        () -> everywhere ? unit.target().place() : target.text().place());
        var text = message.apply(difference) + (everywhere ? "" : branch(target));
        var finding = spec.at(place, text)
                .severity(severity(difference.certainty()))
                .fact(difference.fact())
                .help(help.apply(difference));
        return difference
                .inSource()
                .map(span -> finding.note(seen.where.source().place(span), "the source says it here"))
                .orElse(finding);
    }

    /** The certainty's severity, but no graver than the rule's own. */
    private Severity severity(Certainty certainty) {
        var severity = certainty == Certainty.CERTAIN ? Severity.ERROR : Severity.WARNING;
        return severity.atLeast(spec.severity()) ? spec.severity() : severity;
    }

    /** Which plural or select branches a reading took, for messages; empty where there are none. */
    static String branch(Reading reading) {
        if (reading.choices().isEmpty()) {
            return "";
        }
        var out = new StringBuilder(" (where ");
        new TreeMap<>(reading.choices())
                .forEach((name, choice) -> out.append(out.length() > 8 ? ", " : "")
                        .append("`")
                        .append(name)
                        .append("` is `")
                        .append(choice)
                        .append("`"));
        return out.append(")").toString();
    }

    /** The usual sentence about a fact that the two sides state differently. */
    static String differs(Difference difference) {
        if (difference.found().isEmpty()) {
            return "the source says `" + difference.expected() + "`, the translation does not";
        }
        if (difference.expected().isEmpty()) {
            return "the translation says `" + difference.found() + "`, the source does not";
        }
        return "the source says `" + difference.expected() + "`, the translation `" + difference.found() + "`";
    }
}
