package dev.samepage.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The odd cases: {@code src/test/resources/rules/<rule>/<behaviour>.txt}, in the form of the pages' examples, cases divided
 * by {@code ---}. A unit that expects nothing by name must stay silent.
 */
class RuleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/rules");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        try (var files = Files.walk(CASES)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                tests.addAll(cases(file));
            }
        }
        return tests.stream();
    }

    private static List<DynamicTest> cases(Path file) throws IOException {
        var rule = file.getParent().getFileName().toString();
        assertTrue(RuleCatalog.find(rule).isPresent(), "no rule for " + file);
        var tests = new ArrayList<DynamicTest>();
        var lines = Files.readAllLines(file);
        var start = 0;
        for (var i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).equals("---")) {
                var part = lines.subList(start, i);
                var first = start + 1;
                tests.add(DynamicTest.dynamicTest(
                        rule + "/" + file.getFileName() + ":" + first,
                        URI.create(file.toUri() + "?line=" + first),
                        () -> CaseRun.of(rule, Case.read(part, first)).verify("none")));
                start = i + 1;
            }
        }
        return tests;
    }
}
