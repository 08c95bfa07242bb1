package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever id a report shows, {@code samepage explain} knows it. */
class ExplainedFindingsTest {
    private static final Pattern SPEC =
            Pattern.compile("RuleSpec\\s*\\.\\s*(?:error|warning|info)\\(\\s*\"([a-z-]+)\"");

    private static Set<String> specs(boolean rules) throws IOException {
        var out = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (rules == file.getParent().endsWith("rules")) {
                    SPEC.matcher(Files.readString(file)).results().forEach(spec -> out.add(spec.group(1)));
                }
            }
        }
        assertTrue(out.size() > 20, out::toString);
        return out;
    }

    @Test
    void everyFindingOfARuleIsExplained() throws IOException {
        for (var id : specs(true)) {
            var result = TestWorkspace.runPlain("explain", id);
            assertEquals(0, result.status(), result.err());
            assertTrue(result.out().startsWith("# " + id + "\n"), id);
        }
    }

    @Test
    void everyOtherFindingIsExplainedAndNothingElse() throws IOException {
        assertEquals(specs(false), new TreeSet<>(FaultPages.all().keySet()));
        for (var id : specs(false)) {
            var result = TestWorkspace.runPlain("explain", id);
            assertEquals(0, result.status(), result.err());
            var paragraphs = result.out().strip().split("\n\n");
            assertEquals("# " + id, paragraphs[0]);
            assertTrue(paragraphs.length >= 3, id + " has what it is and a cure");
        }
    }
}
