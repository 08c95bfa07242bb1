package dev.samepage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.check.Checker;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import java.util.List;

/** All rules over a case, and whether each unit shows what it must. */
record CaseRun(String rule, Case texts, List<Finding> findings) {
    static CaseRun of(String rule, Case texts) {
        return new CaseRun(rule, texts, Checker.with(RuleCatalog.standard()).check(texts.documents()));
    }

    /**
     * @param usual what a unit must show that says nothing itself: {@code some} or {@code none}
     */
    void verify(String usual) {
        assertFalse(texts.expected().isEmpty(), "an empty case");
        for (var unit : texts.expected()) {
            verify(unit, unit.what().isEmpty() ? usual : unit.what());
        }
    }

    private void verify(Case.Expected unit, String what) {
        var own =
                about(unit).filter(finding -> finding.rule().id().equals(rule)).toList();
        var where = "line " + unit.line() + " (" + unit.locale() + "), " + what + " of " + rule + " expected, found"
                + shown(findings);
        if (what.equals("none")) {
            assertTrue(own.isEmpty(), where);
        } else {
            assertFalse(own.isEmpty(), where);
            if (!what.equals("some")) {
                assertEquals(
                        List.of(what),
                        own.stream()
                                .map(finding -> finding.severity().id())
                                .distinct()
                                .toList(),
                        where);
            }
            if (!unit.at().isEmpty()) {
                assertEquals(unit.at(), own.get(0).place().text(), where);
            }
        }
        var others = about(unit)
                .filter(finding -> finding.severity() == Severity.ERROR
                        && !finding.rule().id().equals(rule))
                .toList();
        assertTrue(
                others.isEmpty(),
                () -> "line " + unit.line() + ", only " + rule + " expected, but also:" + shown(others));
        own.forEach(CaseRun::wellWritten);
    }

    private java.util.stream.Stream<Finding> about(Case.Expected unit) {
        return findings.stream()
                .filter(finding -> finding.subject().key().equals(unit.key())
                        && finding.subject().locale().equals(unit.locale()));
    }

    private static String shown(List<Finding> findings) {
        var out = new StringBuilder();
        for (var finding : findings) {
            out.append("\n  ")
                    .append(finding.place())
                    .append(' ')
                    .append(finding.severity())
                    .append('[')
                    .append(finding.rule().id())
                    .append("] ")
                    .append(finding.message())
                    .append(" @ ")
                    .append(finding.place().text());
        }
        return out.toString();
    }

    private static void wellWritten(Finding finding) {
        assertFalse(finding.help().isEmpty(), () -> "no help: " + finding);
        assertFalse(finding.message().endsWith("."), () -> "a full stop: " + finding);
        assertTrue(
                finding.severity().compareTo(finding.rule().severity()) >= 0, () -> "graver than its rule: " + finding);
    }
}
