package dev.samepage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The list in the docs is the catalog's. */
class RuleListTest {
    @Test
    void theDocsListEveryRuleWithItsSummary() throws IOException {
        var wanted = RuleCatalog.standard().stream()
                .map(rule -> "| [`" + rule.spec().id() + "`](../src/main/resources/dev/samepage/rules/"
                        + rule.spec().id() + ".md) | " + rule.spec().summary() + " |")
                .toList();
        var listed = Files.readString(Path.of("docs/rules.md"))
                .lines()
                .filter(line -> line.startsWith("| [`"))
                .toList();
        assertEquals(wanted, listed);
    }
}
