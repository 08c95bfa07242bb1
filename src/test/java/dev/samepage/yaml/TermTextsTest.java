package dev.samepage.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Program;
import dev.samepage.model.Term;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTextsTest {
    private static final String MODEL = """
            program: p
            version: 1
            title: T
            description: D
            author: A
            keywords: K
            terms:
              helper: Somebody who helps.
            options:
              - id: a
                title: Option
                levels:
                  - id: l
                    title: Level
                    requirements:
                      - id: r
                        title: Requirement
                        kind: association
                        term: helper
            """;

    private static Optional<Program> read(String model, List<Finding> findings) {
        var place = new SourceFile("content/glossary.yaml", "").whole();
        var glossary = new Glossary(List.of(
                new Term("helper", "Helper", List.of(), true, Map.of(), place),
                new Term("other", "Other", List.of(), true, Map.of(), place)));
        return ProgramReader.read(
                new SourceFile("content/programs/p.yaml", model), LocaleTag.of("en-US"), glossary, findings::add);
    }

    @Test
    void anExplanationIsAMessageOfTheProgramme() {
        var findings = new ArrayList<Finding>();
        var program = read(MODEL, findings).orElseThrow();
        assertEquals(
                "Somebody who helps.",
                program.terms().get("helper").message().text().value());
        assertTrue(program.messages().stream().anyMatch(message -> message.key().equals("terms.helper")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "helper: Somebody | helpers: Somebody | did you mean `helper`?",
                "helper: Somebody who helps. | helper: [] | must be a text",
                "helper: Somebody who helps. | helper: \"\" | but here stands an empty text",
                "helper: Somebody who helps. | helper: '{open' | message",
                "helper: Somebody | other: Somebody | no criterion names the term `other`",
                "- id: a | - id: terms | cannot be an option's id"
            })
    void whatCannotBeIsAFinding(String from, String to, String message) {
        var findings = new ArrayList<Finding>();
        read(MODEL.replace(from, to), findings);
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(
                (findings.get(0).message()
                                + findings.get(0).help()
                                + findings.get(0).rule())
                        .contains(message),
                findings.toString());
    }
}
