package dev.samepage.cli;

import dev.samepage.check.Rule;
import dev.samepage.customrules.PatternRule;
import dev.samepage.finding.RuleSpec;
import dev.samepage.rules.RuleCatalog;
import dev.samepage.rules.RulePage;
import dev.samepage.text.DisplayWidth;
import dev.samepage.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code samepage explain}: a rule's page. */
@Command(
        name = "explain",
        description = "Prints what a rule finds, why it matters, and when to allow it; without RULE the list of rules.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RULE", description = "the rule's id, such as option-missing")
    private String id;

    ExplainCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (id != null && RuleCatalog.find(id).isPresent()) {
            // Said without a look at the workspace, which may be what is broken.
            output.out().print(RulePage.of(id).map(RulePage::text).orElseGet(() -> summary(id)));
            return ExitStatus.CLEAN;
        }
        var faults = FaultPages.all();
        if (id != null && faults.containsKey(id)) {
            output.out().print(faults.get(id));
            return ExitStatus.CLEAN;
        }
        var rules = rules();
        if (id == null) {
            list(rules.stream().map(Rule::spec).toList());
            return ExitStatus.CLEAN;
        }
        for (var rule : rules) {
            if (rule instanceof PatternRule own && own.spec().id().equals(id)) {
                output.out().print(CustomRulePage.of(own.rule()));
                return ExitStatus.CLEAN;
            }
        }
        var ids = new ArrayList<>(rules.stream().map(rule -> rule.spec().id()).toList());
        ids.addAll(faults.keySet());
        throw new UnusableInput(
                "there is no rule `" + id + "`; " + Nearest.help(id, ids, "`samepage explain` lists them"));
    }

    private void list(List<RuleSpec> specs) {
        var width = specs.stream().mapToInt(spec -> spec.id().length()).max().orElse(0);
        for (var spec : specs) {
            var gap = " ".repeat(width - DisplayWidth.of(spec.id()) + 2);
            output.out().println(spec.id() + gap + spec.summary());
        }
        output.out()
                .println("\nNo rules, but explained too: "
                        + String.join(", ", FaultPages.all().keySet()));
    }

    private List<Rule> rules() throws IOException {
        return Files.isDirectory(workspace.folder().resolve("rules"))
                        && Files.isDirectory(workspace.folder().resolve("content"))
                ? RuleSet.of(workspace.read()).rules()
                : RuleCatalog.standard();
    }

    /** All there is to say of a rule from the class path that brings no page. */
    private static String summary(String id) {
        return "# " + id + "\n\n" + RuleCatalog.find(id).orElseThrow().spec().summary() + "\n";
    }
}
