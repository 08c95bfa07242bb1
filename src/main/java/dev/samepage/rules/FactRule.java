package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Reading;
import dev.samepage.check.Rule;
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
import java.util.function.Consumer;

/** A rule that tells the differences of one kind: once per fact, however many plural readings show it. */
abstract class FactRule implements Rule {
    private final RuleSpec spec;
    private final Kind kind;

    FactRule(RuleSpec spec, Kind kind) {
        this.spec = spec;
        this.kind = kind;
    }

    private record Seen(Difference difference, Compared where, int readings) {
        Seen and(Seen later) {
            var surer = later.difference.certainty().compareTo(difference.certainty()) < 0;
            return new Seen(
                    surer ? later.difference : difference, surer ? later.where : where, readings + later.readings);
        }
    }

    @Override
    public final RuleSpec spec() {
        return spec;
    }

    /** What is there and what was expected. */
    String message(Difference difference) {
        if (difference.found().isEmpty()) {
            return "the source says `" + difference.expected() + "`, the translation does not";
        }
        if (difference.expected().isEmpty()) {
            return "the translation says `" + difference.found() + "`, the source does not";
        }
        return "the source says `" + difference.expected() + "`, the translation `" + difference.found() + "`";
    }

    /** What to do about it. */
    abstract String help(Difference difference);

    /** What the source says, to be said in the translation; something else where the difference does not name it. */
    static String inOwnWords(Difference difference, String otherwise) {
        return difference.expected().isEmpty()
                ? otherwise
                : "`" + difference.expected() + "` in the translation’s words";
    }

    /** Whether it is this rule's matter: no other one tells it better. */
    boolean tells(Difference difference, Unit unit, Document document) {
        return true;
    }

    @Override
    public final void check(Unit unit, Document document, Consumer<Finding> out) {
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
                        && tells(difference, unit, document)) {
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
        var text = message(difference) + (everywhere ? "" : branch(target));
        var finding = spec.at(place, text)
                .severity(severity(difference.certainty()))
                .fact(difference.fact())
                .help(help(difference));
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
}
