package dev.samepage.cli;

import dev.samepage.check.Rule;
import dev.samepage.finding.RuleSpec;
import dev.samepage.report.RuleText;
import dev.samepage.rules.RuleCatalog;
import dev.samepage.rules.RulePage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules' pages in the form that reports carry. */
final class RuleTexts {
    // Reports name a page that readers of a report can open without the program.
    private static final String PAGES = "https://samepage.example/rules/";

    private RuleTexts() {}

    private static List<RuleSpec> specs() {
        return RuleCatalog.standard().stream().map(Rule::spec).toList();
    }

    static Map<String, RuleText> all() {
        var out = new LinkedHashMap<String, RuleText>();
        for (var spec : specs()) {
            RulePage.of(spec.id())
                    .ifPresent(page -> out.put(
                            spec.id(),
                            new RuleText(page.sections().getOrDefault("What", ""), page.text(), PAGES + spec.id())));
        }
        return out;
    }
}
