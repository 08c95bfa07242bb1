package dev.samepage.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.finding.Subject;
import dev.samepage.text.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final RuleSpec NUMBER = RuleSpec.error("number-changed", "a number differs");
    private static final RuleSpec SPACE = RuleSpec.warning("double-space", "two blanks");
    private static final SourceFile FILE = new SourceFile("locales/x.yaml", "one\ntwo\n");

    private static final Finding GERMAN = finding(NUMBER, "de-DE", "cloud", "a.b", "2000");
    private static final Finding FRENCH = finding(NUMBER, "fr-FR", "cloud", "a.b", "2000");
    private static final Finding BLANKS = finding(SPACE, "de-DE", "aid", "c", "");

    private static Finding finding(RuleSpec rule, String locale, String program, String key, String fact) {
        return rule.at(FILE.at(0, 3), "a message").about(new Subject(locale, program, key, fact));
    }

    private static Baseline read(String text) {
        return Baseline.read(new SourceFile("baseline.txt", text));
    }

    private static Baseline listing(Finding... findings) {
        return read(Baseline.of(List.of(findings)).toString());
    }

    @Test
    void aFindingIsKnownWhereverItMoves() {
        var moved = NUMBER.at(FILE.at(4, 7), "other words").about(GERMAN.subject());
        var comparison = listing(GERMAN).compare(List.of(moved), Scope.ALL);
        assertEquals(List.of(moved), comparison.known());
        assertEquals(List.of(), comparison.findings());
        assertEquals("1 known, 0 new, 0 fixed", comparison.summary());
    }

    @Test
    void aSwapOfAsManyFindingsIsSeen() {
        var comparison = listing(GERMAN).compare(List.of(FRENCH), Scope.ALL);
        assertEquals("0 known, 1 new, 1 fixed", comparison.summary());
        assertEquals(2, comparison.findings().size());
    }

    @Test
    void anEntryThatMatchesNothingIsAnErrorOnItsLine() {
        var baseline = listing(GERMAN, BLANKS);
        var fixed = baseline.compare(List.of(GERMAN), Scope.ALL).fixed();
        assertEquals(1, fixed.size());
        assertEquals(Severity.ERROR, fixed.get(0).severity());
        assertEquals("baseline-entry-fixed", fixed.get(0).rule().id());
        assertTrue(fixed.get(0).place().text().startsWith(BLANKS.fingerprint()));
        assertEquals(
                "the baseline lists `double-space` in `de-DE aid c`, which is found no more",
                fixed.get(0).message());
        assertFalse(fixed.get(0).help().isEmpty());
    }

    @Test
    void duplicatesAreCounted() {
        var twice = listing(GERMAN, GERMAN);
        assertEquals(
                "2 known, 1 new, 0 fixed",
                twice.compare(List.of(GERMAN, GERMAN, GERMAN), Scope.ALL).summary());
        assertEquals(
                "1 known, 0 new, 1 fixed",
                twice.compare(List.of(GERMAN), Scope.ALL).summary());
    }

    @Test
    void aSubsetRunDoesNotCallTheRestFixed() {
        var baseline = listing(GERMAN, FRENCH, BLANKS);
        assertEquals(
                "1 known, 0 new, 0 fixed",
                baseline.compare(List.of(FRENCH), Scope.ALL.withLocales(Set.of("fr-FR")))
                        .summary());
        assertEquals(
                "0 known, 0 new, 1 fixed",
                baseline.compare(List.of(), Scope.ALL.withLocales(Set.of("fr-FR")))
                        .summary());
        assertEquals(
                "0 known, 0 new, 1 fixed",
                baseline.compare(List.of(), Scope.ALL.withPrograms(Set.of("aid")))
                        .summary());
        assertEquals(
                "0 known, 0 new, 2 fixed",
                baseline.compare(List.of(), Scope.ALL.withRules(Set.of("number-changed")))
                        .summary());
        assertEquals(
                "0 known, 0 new, 0 fixed",
                baseline.compare(List.of(), Scope.ALL.withLocales(Set.of())).summary());
    }

    @Test
    void anUpdateKeepsWhatASubsetRunDidNotLookAt() {
        var baseline = listing(GERMAN, FRENCH, BLANKS);
        var german = Scope.ALL.withLocales(Set.of("de-DE"));
        assertEquals(
                listing(FRENCH, BLANKS).toString(),
                baseline.updated(List.of(BLANKS), german).toString());
        assertEquals(
                Baseline.EMPTY.toString(),
                baseline.updated(List.of(), Scope.ALL).toString());
        assertEquals(
                baseline.toString(),
                baseline.updated(List.of(GERMAN, BLANKS), german).toString());
    }

    @Test
    void anUpdateListsAFindingOutsideItsScopeOnce() {
        var updated = listing(GERMAN).updated(List.of(GERMAN), Scope.ALL.withLocales(Set.of("fr-FR")));
        assertEquals(listing(GERMAN).toString(), updated.toString());
    }

    @Test
    void findingsAboutABaselineNeverEnterIt() {
        var fixed = listing(GERMAN).compare(List.of(), Scope.ALL).findings();
        assertEquals(List.of(), Baseline.of(fixed).entries());
    }

    @Test
    void theFileIsSortedAndReadsAsItWasWritten() {
        var text = Baseline.of(List.of(GERMAN, FRENCH, BLANKS)).toString();
        assertEquals(text, Baseline.of(List.of(BLANKS, GERMAN, FRENCH)).toString());
        assertEquals(text, read(text).toString());
        var lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        assertEquals(lines.stream().sorted().toList(), lines);
        assertTrue(lines.contains(GERMAN.fingerprint() + "  number-changed  de-DE  cloud  a.b  2000"), text);
        assertTrue(lines.contains(BLANKS.fingerprint() + "  double-space  de-DE  aid  c"), text);
    }

    @Test
    void aHostileFactStaysOnItsLineAndChangesNothing() {
        var hostile = finding(NUMBER, "de-DE", "cloud", "a  b", " x\r\n# y\t\tz  \u202E\u200B\uD835\uDD38 | \u0001");
        var text = Baseline.of(List.of(hostile)).toString();
        assertEquals(text, read(text).toString());
        assertEquals(List.of(), read(text).findings());
        assertEquals(
                "1 known, 0 new, 0 fixed",
                read(text).compare(List.of(hostile), Scope.ALL).summary());
    }

    @Test
    void aFindingAboutNoUnitIsListedByItsMessage() {
        var bare = NUMBER.at(FILE.at(0, 1), "no unit  here");
        var text = Baseline.of(List.of(bare)).toString();
        assertTrue(text.endsWith(bare.fingerprint() + "  number-changed  -  -  -  no unit here\n"), text);
        assertEquals(
                "1 known, 0 new, 0 fixed",
                read(text).compare(List.of(bare), Scope.ALL).summary());
    }

    @Test
    void tabsCrLfAndAByteOrderMarkAreRead() {
        var line = GERMAN.fingerprint() + "\tnumber-changed\tde-DE\tcloud\ta.b\t2000\r\n";
        var baseline = read("\uFEFF" + line + "\r\n# a comment\r\n" + line);
        assertEquals(List.of(), baseline.findings());
        assertEquals(2, baseline.entries().size());
        assertEquals(listing(GERMAN, GERMAN).toString(), baseline.toString());
    }

    @Test
    void aMalformedLineIsAFindingWithPlaceAndCure() {
        var baseline = read("# head\n" + GERMAN.fingerprint() + "  number-changed\nnonsense\n<<<<<<< HEAD\n");
        assertEquals(1, baseline.entries().size());
        assertEquals(
                List.of("baseline.txt:3:1", "baseline.txt:4:1"),
                baseline.findings().stream()
                        .map(finding -> finding.place().toString())
                        .toList());
        assertEquals(
                "a merge left its mark in the baseline",
                baseline.findings().get(1).message());
        assertTrue(
                baseline.findings().stream().noneMatch(finding -> finding.help().isEmpty()));
    }

    @Test
    void everyPrefixOfAFileGivesAResult() {
        var text = Baseline.of(List.of(GERMAN, FRENCH, BLANKS)).toString();
        for (var length = 0; length <= text.length(); length++) {
            var baseline = read(text.substring(0, length));
            assertTrue(baseline.entries().size() + baseline.findings().size() <= 3);
            baseline.compare(List.of(GERMAN), Scope.ALL);
        }
    }
}
