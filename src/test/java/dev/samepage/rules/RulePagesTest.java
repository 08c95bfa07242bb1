package dev.samepage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.check.Rule;
import dev.samepage.rules.RulePage.Example;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Code, page and list cannot drift apart, and every example is true. */
class RulePagesTest {
    private static final Path PAGES = Path.of("src/main/resources/dev/samepage/rules");
    private static final Path CLASSES = Path.of("src/main/java/dev/samepage/rules");
    private static final Pattern RULE = Pattern.compile("final class \\w+ (implements Rule|extends FactRule) \\{");

    @Test
    void everyRuleOfThePackageIsListed() throws IOException {
        var listed = RuleCatalog.standard().stream()
                .map(rule -> rule.getClass().getSimpleName())
                .toList();
        try (var files = Files.list(CLASSES)) {
            for (var file : files.sorted().toList()) {
                if (RULE.matcher(Files.readString(file)).find()) {
                    var name = file.getFileName().toString().replace(".java", "");
                    assertTrue(listed.contains(name), name + " is not in RuleCatalog");
                }
            }
        }
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        try (var files = Files.list(PAGES)) {
            for (var file : files.toList()) {
                var id = file.getFileName().toString().replace(".md", "");
                assertTrue(RuleCatalog.find(id).isPresent(), "no rule for " + file);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> ruleAndPageAgree() {
        return RuleCatalog.standard().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.spec().id(), page(rule.spec().id()).toUri(), () -> agrees(rule)));
    }

    private static void agrees(Rule rule) {
        var id = rule.spec().id();
        assertEquals(kebab(rule.getClass().getSimpleName()), id);
        assertFalse(rule.spec().summary().endsWith("."), "a full stop in the summary of " + id);
        var page = RulePage.of(id).orElseThrow(() -> new AssertionError("no page " + page(id)));
        assertEquals(id, page.title());
        assertEquals(RulePage.SECTIONS, List.copyOf(page.sections().keySet()));
        page.sections().forEach((heading, body) -> assertFalse(body.isEmpty(), id + ": " + heading + " is empty"));
        for (var section : List.of("Bad", "Good")) {
            assertTrue(
                    page.examples().stream()
                            .anyMatch(example -> example.section().equals(section)),
                    id + " has no example in " + section);
        }
    }

    @TestFactory
    Stream<DynamicTest> examplesAreTrue() {
        var tests = new ArrayList<DynamicTest>();
        for (var rule : RuleCatalog.standard()) {
            var id = rule.spec().id();
            for (var example : RulePage.of(id).map(RulePage::examples).orElse(List.of())) {
                var uri = URI.create(page(id).toUri() + "?line=" + example.line());
                tests.add(DynamicTest.dynamicTest(
                        id + ".md:" + example.line() + " " + example.section(), uri, () -> run(id, example)));
            }
        }
        return tests.stream();
    }

    private static void run(String id, Example example) {
        CaseRun.of(id, Case.read(example.lines(), example.line()))
                .verify(example.section().equals("Bad") ? "some" : "none");
    }

    private static Path page(String id) {
        return PAGES.resolve(id + ".md");
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
