package dev.samepage.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.FormerAnchor;
import dev.samepage.model.Glossary;
import dev.samepage.model.Program;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerAnchorsTest {
    private static final String MODEL = """
            program: p
            version: 1
            title: T
            description: D
            author: A
            keywords: K
            shared:
              - id: common
                was: usual
                kind: statement
                text: Words that two levels share.
            options:
              - id: a
                was: b
                title: Option
                levels:
                  - id: l
                    title: Level
                    requirements:
                      - id: r
                        was: [s, old.place]
                        title: Requirement
                        kind: all
                        of:
                          - {kind: use, of: common}
            removed:
              - id: a.l.gone
              - id: a.l.r.exam-1
                replaced-by: a.l.r
            """;

    private static List<FormerAnchor> anchors(String model, List<Finding> findings) {
        return ProgramReader.read(
                        new SourceFile("content/programs/p.yaml", model),
                        LocaleTag.of("en-US"),
                        Glossary.EMPTY,
                        findings::add)
                .map(Program::formerAnchors)
                .orElse(List.of());
    }

    @Test
    void everyAnchorThatTheNamesWouldGiveIsKept() {
        var findings = new ArrayList<Finding>();
        var anchors = new HashMap<String, String>();
        anchors(MODEL, findings)
                .forEach(anchor -> anchors.put(anchor.id(), anchor.replacement().orElse("")));
        assertEquals(List.of(), findings);
        var expected = new HashMap<String, String>(Map.of(
                "a.l.gone", "",
                "a.l.r.exam-1", "a.l.r",
                "b", "a",
                "b.l", "a.l",
                "a.l.s", "a.l.r",
                "old.place", "a.l.r",
                "b.l.r", "a.l.r",
                "b.l.s", "a.l.r"));
        for (var above : List.of("a.l.r", "a.l.s", "old.place", "b.l.r", "b.l.s")) {
            expected.put(above + ".usual", "a.l.r.common");
            if (!above.equals("a.l.r")) {
                expected.put(above + ".common", "a.l.r.common");
            }
        }
        expected.keySet().removeIf(id -> id.equals("b.l.s.usual"));
        anchors.keySet().removeIf(id -> id.equals("b.l.s.usual"));
        assertEquals(expected, anchors);
    }

    @Test
    void whatIsListedByHandComesFirst() {
        var anchors = anchors(MODEL.replace("a.l.gone", "b.l"), new ArrayList<>());
        assertEquals(new FormerAnchor("b.l", Optional.empty()), anchors.get(0));
        assertEquals(
                1, anchors.stream().filter(anchor -> anchor.id().equals("b.l")).count());
    }

    @Test
    void aModelOfManyNamesGivesAPageOfBoundedSize() {
        var was = "was: [" + "x1, x2, x3, x4, x5, x6, x7, x8, x9" + "]";
        var criteria = new StringBuilder();
        for (var i = 0; i < 60; i++) {
            criteria.append("              - {id: c")
                    .append(i)
                    .append(", was: [d")
                    .append(i);
            criteria.append("], kind: statement, text: Words.}\n");
        }
        var model = MODEL.replace("was: b", was)
                .replace(
                        "              - {kind: use, of: common}\n",
                        "              - {kind: use, of: common}\n" + criteria);
        var findings = new ArrayList<Finding>();
        assertEquals(200, anchors(model, findings).size(), findings.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.l.gone | a.l.r | is the anchor of a node that is still here",
                "a.l.gone | a.l.r.exam-1 | is listed a second time",
                "a.l.gone | ../../x | was never an anchor",
                "a.l.gone | 'a\" onclick=\"x' | was never an anchor",
                "a.l.gone | [] | must be a text",
                "replaced-by: a.l.r | replaced-by: a.l.q | did you mean `a.l.r`?",
                "replaced-by: a.l.r | replaced-by: a.l.gone | has no node `a.l.gone`",
                "replaced-by | replaced-bye | did you mean `replaced-by`?",
                "id: a.l.gone | replaced-by: a.l | has no `id`"
            })
    void whatCannotBeIsAFinding(String from, String to, String message) {
        var findings = new ArrayList<Finding>();
        anchors(MODEL.replace(from, to), findings);
        assertEquals(1, findings.size(), findings.toString());
        assertTrue((findings.get(0).message() + findings.get(0).help()).contains(message), findings.toString());
    }
}
