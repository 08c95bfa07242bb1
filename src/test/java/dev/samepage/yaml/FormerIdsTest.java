package dev.samepage.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerIdsTest {
    private static final String MODEL = """
            program: p
            version: 1
            title: T
            description: D
            author: A
            keywords: K
            texts:
              pass: {text: Pass it., was: passing}
            options:
              - id: a
                was: [b, c]
                title: Option
                levels:
                  - id: l
                    title: Level
                    requirements:
                      - id: r
                        was: s
                        title: Requirement
                        kind: all
                        of:
                          - id: x
                            was: old.place.x
                            kind: statement
                            text: {use: pass}
                          - id: y
                            was: z
                            kind: statement
                            text: Words.
            """;

    private static Map<String, List<String>> keys(String model, List<Finding> findings) {
        return ProgramReader.read(
                        new SourceFile("content/programs/p.yaml", model),
                        LocaleTag.of("en-US"),
                        Glossary.EMPTY,
                        findings::add)
                .map(program -> program.formerKeys())
                .orElse(Map.of());
    }

    @Test
    void formerKeysCombineTheFormerIdsOfAllNodesAbove() {
        var findings = new ArrayList<Finding>();
        var keys = keys(MODEL, findings);
        assertEquals(List.of(), findings);
        assertEquals(List.of("texts.passing"), keys.get("texts.pass"));
        assertEquals(List.of("b.title", "c.title"), keys.get("a.title"));
        assertEquals(
                List.of("a.l.s.title", "b.l.r.title", "b.l.s.title", "c.l.r.title", "c.l.s.title"),
                keys.get("a.l.r.title"));
        assertTrue(keys.get("a.l.r.y").containsAll(List.of("a.l.r.z", "c.l.s.z")));
    }

    @ParameterizedTest
    @CsvSource({
        "was: s, was: '', was",
        "was: z, was: x, is the id of a node that is still here",
        "was: z, was: old.place.x, two nodes claim to have been",
        "was: z, was: Not An Id, was never an id",
        "was: z, was: [[]], must be a text",
        "was: z, wos: z, did you mean `was`?"
    })
    void aFormerIdThatCannotBeIsAFinding(String from, String to, String message) {
        var findings = new ArrayList<Finding>();
        keys(MODEL.replace(from + "\n", to.replace("''", "\"\"") + "\n"), findings);
        assertEquals(1, findings.size(), findings.toString());
        assertTrue((findings.get(0).message() + findings.get(0).help()).contains(message), findings.toString());
    }

    @Test
    void noOptionIsCalledRetired() {
        var findings = new ArrayList<Finding>();
        keys(MODEL.replace("- id: a\n", "- id: retired\n"), findings);
        assertTrue(findings.get(0).message().contains("`retired` cannot be an option's id"), findings.toString());
    }
}
