package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page that started it, its second drop held against its first. */
class HistorySeedsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Pattern HEAD =
            Pattern.compile("(?m)^\\S+/(\\w\\w-\\w\\w)/\\S+?:(\\d+):\\d+: (\\w+)\\[(.*?)]: (.*)$");

    private static String out;

    @BeforeAll
    static void audit() {
        assumeTrue(Files.isDirectory(SEEDS), "skipped: the real pages are not there (" + SEEDS + ")");
        out = TestWorkspace.runPlain("audit", SEEDS + "/2017-09", "--previous-dir", SEEDS + "/2017-07")
                .out();
    }

    private static List<String> of(String rule) {
        return HEAD.matcher(out)
                .results()
                .filter(match -> match.group(4).equals(rule))
                .map(match -> match.group(1) + ":" + match.group(2) + " " + match.group(3))
                .toList();
    }

    @Test
    void theSentenceThatGrewIsStaleInGermanAndItalianOnly() {
        assertEquals(List.of("de-DE:27 error", "de-DE:49 error", "it-IT:27 error", "it-IT:49 error"), of("stale"));
        assertTrue(out.contains("`… Partner or Digital Partner of Record{+ or Fast Track Partner+}.`"));
    }

    @Test
    void whatWasTranslatedBeforeIsReverted() {
        // French had words for Silver and Gold; German lost less.
        for (var expected : List.of("de-DE 11", "es-ES 24", "fr-FR 26", "it-IT 24", "pt-BR 24")) {
            var locale = expected.substring(0, 5);
            var count = of("reverted").stream()
                    .filter(head -> head.startsWith(locale))
                    .count();
            assertEquals(expected, locale + " " + count);
        }
    }

    @Test
    void whatIsRevertedIsNotCalledUntranslatedToo() {
        // This German heading was English in July already.
        assertEquals(1, of("untranslated").size(), of("untranslated").toString());
        assertFalse(of("untranslated").stream().anyMatch(of("reverted")::contains));
    }
}
