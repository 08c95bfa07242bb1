package dev.samepage.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.check.Checker;
import dev.samepage.check.Document;
import dev.samepage.check.GlossaryNames;
import dev.samepage.check.Side;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.rules.RuleCatalog;
import dev.samepage.text.MappedText;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What all the rules together say to real pairs that a person labelled: how much they find, how often they err. */
class LabelledSegmentsTest {
    static final Set<String> FACT_RULES = Set.of(
            "number-changed",
            "identifier-changed",
            "option-missing",
            "option-added",
            "operator-changed",
            "obligation-changed",
            "negation-changed",
            "bound-changed",
            "link-changed",
            "link-missing",
            "name-altered",
            "words-glued",
            "level-swapped");
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");

    private static final class Score {
        private int drift;
        private int found;
        private int ok;
        private int withError;
        private int withFact;

        private void add(Score other) {
            drift += other.drift;
            found += other.found;
            ok += other.ok;
            withError += other.withError;
            withFact += other.withFact;
        }

        private void print(String name) {
            System.out.printf(
                    "%-14s drift found %3d of %3d; of %3d true pairs %d with an error, %d with a fact finding%n",
                    name, found, drift, ok, withError, withFact);
        }
    }

    @Test
    void mostDriftIsToldAndLittleElse() throws Exception {
        var segments = LabelledSegment.read(Shared.path("corpus/labelled-segments.jsonl"));
        var glossary = Shared.workspace().glossary();
        var scores = new TreeMap<String, Score>();
        var wrong = new StringBuilder();
        for (var segment : segments) {
            var findings = check(segment, glossary);
            count(segment, findings, scores.computeIfAbsent(segment.aspect(), aspect -> new Score()), wrong);
        }
        var all = new Score();
        scores.forEach((aspect, score) -> {
            score.print(aspect);
            all.add(score);
        });
        all.print("all");
        assertTrue(all.found * 100 >= all.drift * 95, () -> "too little found" + wrong);
        assertTrue(all.withError * 100 <= all.ok * 3, () -> "too many errors on true pairs" + wrong);
        assertTrue(all.withFact * 100 <= all.ok * 10, () -> "too many findings on true pairs" + wrong);
    }

    private static List<Finding> check(LabelledSegment segment, Glossary glossary) {
        var source = MappedText.of("source.md", segment.source());
        var target = MappedText.of("target.md", segment.target());
        var unit = Unit.of(
                        new Subject(segment.locale().tag(), "segment", "text", ""),
                        new Side(source, ENGLISH, Syntax.MARKDOWN),
                        new Side(target, segment.locale(), Syntax.MARKDOWN))
                .vocabulary(GlossaryNames.vocabulary(glossary, segment.locale()))
                .build();
        return Checker.with(RuleCatalog.standard())
                .check(new Document(ENGLISH, segment.locale(), "segment", target.file(), List.of(unit), glossary));
    }

    private static void count(LabelledSegment segment, List<Finding> findings, Score score, StringBuilder wrong) {
        var facts = findings.stream()
                .filter(finding -> FACT_RULES.contains(finding.rule().id()))
                .toList();
        if (segment.drift()) {
            score.drift++;
            var told = findings.stream()
                    .anyMatch(finding -> finding.severity() != Severity.INFO
                            && segment.fitting().contains(finding.rule().id()));
            score.found += told ? 1 : 0;
            if (!told) {
                wrong.append("\nmissed ").append(segment).append(findings);
            }
            return;
        }
        var error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        score.ok++;
        score.withError += error ? 1 : 0;
        score.withFact += facts.isEmpty() ? 0 : 1;
        if (error || !facts.isEmpty()) {
            wrong.append("\nfalse ").append(segment).append(findings);
        }
    }
}
