package dev.samepage.cli;

import dev.samepage.check.Checker;
import dev.samepage.check.Rule;
import dev.samepage.customrules.CustomRule;
import dev.samepage.customrules.PatternRule;
import dev.samepage.finding.Finding;
import dev.samepage.rules.RuleCatalog;
import dev.samepage.workspace.Workspace;
import dev.samepage.yaml.InputFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that hold in a workspace: the catalog's, and behind them those that it brings itself. */
final class RuleSet {
    private RuleSet() {}

    static List<Rule> of(Workspace workspace) {
        var out = new ArrayList<>(RuleCatalog.standard());
        workspace.rules().forEach(rule -> out.add(new PatternRule(rule)));
        return List.copyOf(out);
    }

    /** The workspace, told off for rules that are called like one of the program's. */
    static Workspace checked(Workspace workspace) {
        var taken = taken();
        var faults = workspace.rules().stream()
                .filter(rule -> taken.contains(rule.id()))
                .map(RuleSet::fault)
                .toList();
        return faults.isEmpty() ? workspace : workspace.withFindings(faults);
    }

    private static Finding fault(CustomRule rule) {
        return InputFault.DUPLICATE_ID
                .at(rule.place(), "`" + rule.id() + "` is a rule that comes with the program")
                .help("choose another id, such as `our-" + rule.id() + "`");
    }

    private static Set<String> taken() {
        var out = new HashSet<>(Checker.with(RuleCatalog.standard()).ruleIds());
        InputFault.all().forEach(fault -> out.add(fault.id()));
        return out;
    }
}
