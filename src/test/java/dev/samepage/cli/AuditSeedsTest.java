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

/** The page that started it: what the audit says to its second drop. */
class AuditSeedsTest {
    private static final Path SEEDS = Path.of("../shared/seeds/2017-09");
    private static final List<String> LOCALES = List.of("de-DE", "es-ES", "fr-FR", "it-IT", "pt-BR");
    private static final Pattern HEAD =
            Pattern.compile("(?m)^(\\S+/(\\w\\w-\\w\\w)/\\S+):(\\d+):(\\d+): (\\w+)\\[(.*?)]: (.*)$");

    private static TestWorkspace.Result result;

    private record Head(String locale, int line, String severity, String rule, String message) {}

    @BeforeAll
    static void audit() {
        assumeTrue(Files.isDirectory(SEEDS), "skipped: the real pages are not there (" + SEEDS + ")");
        result = TestWorkspace.runPlain(LOCALES.stream()
                .collect(
                        () -> new java.util.ArrayList<>(List.of("audit")),
                        (args, tag) -> args.add(
                                SEEDS.resolve(tag + "/cloud-productivity.md").toString()),
                        java.util.ArrayList::addAll)
                .toArray(String[]::new));
    }

    private static List<Head> of(String rule) {
        return HEAD.matcher(result.out())
                .results()
                .map(match -> new Head(
                        match.group(2),
                        Integer.parseInt(match.group(3)),
                        match.group(5),
                        match.group(6),
                        match.group(7)))
                .filter(head -> head.rule().equals(rule))
                .toList();
    }

    @Test
    void theFourthWayIsMissingInGermanAndItalianAndNowhereElse() {
        var missing = of("option-missing");
        assertEquals(
                List.of("de-DE:27", "de-DE:49", "it-IT:27", "it-IT:49"),
                missing.stream().map(head -> head.locale() + ":" + head.line()).toList());
        assertTrue(
                missing.stream()
                        .allMatch(head -> head.severity().equals("error")
                                && head.message().contains("`Fast Track Partner`")),
                missing.toString());
        assertEquals(1, result.status());
    }

    @Test
    void everyEnglishLeftoverIsTold() {
        // 28 of 39 segments are English again, 16 in German; Silver, Gold and twice MCSA rightly so.
        for (var locale : LOCALES) {
            var left = of("untranslated").stream()
                    .filter(head -> head.locale().equals(locale))
                    .count();
            var partly = of("partly-untranslated").stream()
                    .filter(head -> head.locale().equals(locale))
                    .count();
            assertEquals(locale.equals("de-DE") ? 12 : 24, left + partly, locale);
        }
        assertFalse(result.out().contains("MCSA](https")
                && of("untranslated").stream().anyMatch(head -> head.message().contains("MCSA")));
    }

    @Test
    void frenchWordsAreGlued() {
        var glued = of("words-glued");
        assertTrue(glued.stream()
                .anyMatch(
                        head -> head.locale().equals("fr-FR") && head.message().contains("2000droits")));
        assertTrue(glued.stream().anyMatch(head -> head.message().contains("ExchangeOnline")));
        assertTrue(glued.stream()
                .allMatch(
                        head -> head.locale().equals("fr-FR") || head.message().contains("Office365")));
    }

    @Test
    void linksToEnglishPagesAreToldInEveryLocale() {
        for (var locale : LOCALES) {
            assertEquals(
                    8,
                    of("wrong-locale-link").stream()
                            .filter(head -> head.locale().equals(locale))
                            .count(),
                    locale);
        }
    }

    @Test
    void theItalianFalseFriendIsTold() {
        assertEquals(
                List.of(27, 49), of("term-deprecated").stream().map(Head::line).toList());
    }

    @Test
    void noOtherErrorIsRaised() {
        var errors = HEAD.matcher(result.out())
                .results()
                .filter(match -> match.group(5).equals("error"))
                .map(match -> match.group(6))
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("option-missing", "untranslated", "words-glued"), errors);
        assertEquals(List.of(), of("number-changed"));
        assertEquals(List.of(), of("term-missing"));
    }
}
