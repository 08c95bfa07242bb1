package dev.samepage.check;

import dev.samepage.bundle.Entry.Allowance;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The engine: documents go through rules, findings come out sorted; allowances are honoured and audited. */
public final class Checker {
    /** Told by the engine itself, since only it knows what an allowance silenced. */
    public static final RuleSpec UNUSED_ALLOWANCE =
            RuleSpec.warning("unused-allowance", "an allowance silences nothing");

    /** Told by the engine itself; such an allowance would never silence anything. */
    public static final RuleSpec UNKNOWN_RULE =
            RuleSpec.error("unknown-rule", "an allowance names a rule that there is not");

    private final List<Rule> rules;

    private Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static Checker with(List<Rule> rules) {
        return new Checker(rules);
    }

    public List<Finding> check(Document document) {
        return check(List.of(document));
    }

    /** Checks documents together; those of one programme are compared with one another. */
    public List<Finding> check(List<Document> documents) {
        var found = new LinkedHashSet<Finding>();
        Consumer<Finding> out = found::add;
        var byProgram = new LinkedHashMap<String, List<Document>>();
        for (var document : documents) {
            byProgram
                    .computeIfAbsent(document.program(), program -> new ArrayList<>())
                    .add(document);
            var units = document.units().toArray(Unit[]::new);
            var sink = new Sink(found);
            for (var rule : rules) {
                for (var unit : units) {
                    sink.unit = unit;
                    rule.check(unit, document, sink);
                }
            }
            for (var rule : rules) {
                rule.check(document, out);
            }
        }
        for (var locales : byProgram.values()) {
            for (var rule : rules) {
                rule.check(locales, out);
            }
        }
        allow(documents, found);
        return found.stream().sorted(Finding.ORDER).toList();
    }

    private static final class Sink implements Consumer<Finding> {
        private final Set<Finding> found;
        private Unit unit;

        Sink(Set<Finding> found) {
            this.found = found;
        }

        @Override
        public void accept(Finding finding) {
            found.add(placed(finding, unit));
        }
    }

    private static Finding placed(Finding finding, Unit unit) {
        return finding.about(unit.subject().withFact(finding.subject().fact()))
                .texts(unit.source().value(), unit.target().value());
    }

    private void allow(List<Document> documents, Set<Finding> found) {
        for (var document : documents) {
            for (var unit : document.units()) {
                if (!unit.allowances().isEmpty()) {
                    allow(unit, found);
                }
            }
        }
    }

    private void allow(Unit unit, Set<Finding> found) {
        var known = ruleIds();
        for (var allowance : unit.allowances()) {
            var silenced = found.removeIf(finding -> silences(allowance, unit, finding));
            if (!known.contains(allowance.rule().value())) {
                unknown(allowance, unit, known, found::add);
            } else if (!silenced) {
                unused(allowance, unit, found::add);
            }
        }
    }

    private static boolean silences(Allowance allowance, Unit unit, Finding finding) {
        return finding.rule().id().equals(allowance.rule().value())
                && finding.subject().key().equals(unit.key())
                && finding.subject().locale().equals(unit.subject().locale())
                && finding.subject().program().equals(unit.subject().program());
    }

    private static void unused(Allowance allowance, Unit unit, Consumer<Finding> out) {
        var rule = allowance.rule().value();
        out.accept(placed(
                UNUSED_ALLOWANCE
                        .at(allowance.rule().place(), "the allowance of `" + rule + "` silences nothing")
                        .fact(rule)
                        .help("remove it"),
                unit));
    }

    private static void unknown(Allowance allowance, Unit unit, Set<String> known, Consumer<Finding> out) {
        var rule = allowance.rule().value();
        out.accept(placed(
                UNKNOWN_RULE
                        .at(allowance.rule().place(), "there is no rule `" + rule + "`")
                        .fact(rule)
                        .help(Nearest.help(rule, new TreeSet<>(known), "`samepage explain` lists them")),
                unit));
    }

    /** The ids of all rules of this checker and the engine's own. */
    public Set<String> ruleIds() {
        var ids = new HashSet<String>();
        rules.forEach(rule -> ids.add(rule.spec().id()));
        ids.add(UNUSED_ALLOWANCE.id());
        ids.add(UNKNOWN_RULE.id());
        return ids;
    }
}
