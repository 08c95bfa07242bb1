package dev.samepage.cli;

import dev.samepage.check.Rule;
import dev.samepage.rules.RuleCatalog;
import dev.samepage.rules.RulePage;
import dev.samepage.text.DisplayWidth;
import dev.samepage.text.Nearest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code samepage explain}: a rule's page. */
@Command(
        name = "explain",
        description = "Prints what a rule finds, why it matters, and when to allow it; without RULE the list of rules.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Output output;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RULE", description = "the rule's id, such as option-missing")
    private String id;

    ExplainCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        var rules = RuleCatalog.standard();
        if (id == null) {
            var width = rules.stream()
                    .mapToInt(rule -> rule.spec().id().length())
                    .max()
                    .orElse(0);
            for (var rule : rules) {
                var spec = rule.spec();
                var gap = " ".repeat(width - DisplayWidth.of(spec.id()) + 2);
                output.out().println(spec.id() + gap + spec.summary());
            }
            return ExitStatus.CLEAN;
        }
        var ids = rules.stream().map(Rule::spec).map(spec -> spec.id()).toList();
        if (!ids.contains(id)) {
            throw new UnusableInput("there is no rule `" + id + "`; "
                    + Nearest.to(id, ids)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("`samepage explain` lists them"));
        }
        output.out().print(RulePage.of(id).orElseThrow().text());
        return ExitStatus.CLEAN;
    }
}
