package dev.samepage.cli;

import dev.samepage.check.Checker;
import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.customrules.CustomRule;
import dev.samepage.customrules.PatternRule;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severities;
import dev.samepage.finding.SeveritySetting;
import dev.samepage.rules.RuleCatalog;
import dev.samepage.text.MappedText;
import dev.samepage.text.Nearest;
import dev.samepage.workspace.Workspace;
import dev.samepage.yaml.InputFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules that hold in a workspace: the catalog's, and behind them those that it brings itself.
 *
 * @param severities that the workspace sets
 */
record RuleSet(List<Rule> rules, Severities severities) {
    // No page can show a translation that is no message, and nothing would say why the command fails.
    private static final String NEVER_OFF = "message-syntax";

    RuleSet {
        rules = List.copyOf(rules);
    }

    static RuleSet of(Workspace workspace) {
        var out = new ArrayList<>(RuleCatalog.standard());
        workspace.rules().forEach(rule -> out.add(new PatternRule(rule)));
        return new RuleSet(out, workspace.settings().severities());
    }

    List<Finding> check(List<Document> documents) {
        return severities.apply(Checker.with(rules).check(documents));
    }

    /** What can be found, the engine's own findings last. */
    List<RuleSpec> specs() {
        var out = new ArrayList<>(rules.stream().map(Rule::spec).toList());
        out.add(Checker.UNUSED_ALLOWANCE);
        out.add(Checker.UNKNOWN_RULE);
        return List.copyOf(out);
    }

    /** The workspace, told off for rules that are called like one of the program's, and severities of no rule. */
    static Workspace checked(Workspace workspace) {
        var taken = taken();
        var faults = new ArrayList<>(workspace.rules().stream()
                .filter(rule -> taken.contains(rule.id()))
                .map(RuleSet::fault)
                .toList());
        var known = of(workspace).specs().stream().map(RuleSpec::id).toList();
        workspace.settings().severities().settings().stream()
                .flatMap(setting -> fault(setting, known).stream())
                .distinct()
                .forEach(faults::add);
        return faults.isEmpty() ? workspace : workspace.withFindings(faults);
    }

    private static List<Finding> fault(SeveritySetting setting, List<String> known) {
        var rule = setting.rule();
        if (!known.contains(rule.value())) {
            return List.of(unknown(rule, known));
        }
        return setting.off() && rule.value().equals(NEVER_OFF)
                ? List.of(InputFault.WRONG_TYPE
                        .at(setting.place(), "`" + NEVER_OFF + "` cannot be switched off")
                        .help("mend such translations; no page can show them"))
                : List.of();
    }

    private static Finding unknown(MappedText rule, List<String> known) {
        if (InputFault.all().stream().anyMatch(fault -> fault.id().equals(rule.value()))) {
            return InputFault.UNKNOWN_REFERENCE
                    .at(rule.place(), "`" + rule.value() + "` is a fault of a file and always an error")
                    .help("remove this line");
        }
        return InputFault.UNKNOWN_REFERENCE
                .at(rule.place(), "there is no rule `" + rule.value() + "`")
                .help(Nearest.help(rule.value(), known, "`samepage explain` lists them"));
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
