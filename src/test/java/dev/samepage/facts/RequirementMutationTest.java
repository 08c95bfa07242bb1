package dev.samepage.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.locale.LocaleTag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** True translations stay silent; each of them with one word, digit, sign or link changed does not. */
class RequirementMutationTest {
    private static final Set<Kind> FIGURE = EnumSet.of(Kind.NUMBER_CHANGED, Kind.IDENTIFIER_CHANGED);
    private static final Pattern CODE = Pattern.compile("\\b(?:[A-Z]{2}\\d-\\d{3}|\\d\\d-\\d{3}|\\d{4}-[A-Z])\\b");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");

    private record Case(String language, String source, String target) {}

    private static List<Case> cases() {
        var cases = new ArrayList<Case>();
        Map<String, String> block = new LinkedHashMap<>();
        for (var line : Fixture.lines(Path.of("src/test/resources/facts/requirements.txt"))) {
            if (line.startsWith("//")) {
                continue;
            }
            if (line.isBlank()) {
                block = new LinkedHashMap<>();
                continue;
            }
            var language = line.substring(0, 2);
            block.put(language, line.substring(4));
            if (!language.equals("en")) {
                cases.add(new Case(language, block.get("en"), line.substring(4)));
            }
        }
        return cases;
    }

    private static List<Difference> compare(Case text, String target) {
        var source = Facts.of(text.source, LocaleTag.of("en-US"), Vocabulary.EMPTY, Side.SOURCE);
        var locale = LocaleTag.of(Fixture.LOCALES.get(text.language));
        return Comparison.of(source, Facts.of(target, locale, Vocabulary.EMPTY, Side.TARGET)).stream()
                .filter(difference -> difference.certainty() != Certainty.POSSIBLE)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> trueTranslationsAreSilent() {
        return cases().stream()
                .map(text -> dynamicTest(
                        text.language + ": " + text.target, () -> assertEquals(List.of(), compare(text, text.target))));
    }

    @TestFactory
    Stream<DynamicTest> changesAreFound() {
        var tests = new ArrayList<DynamicTest>();
        for (var text : cases()) {
            words(text, tests);
            digits(text, tests);
            codes(text, tests);
            links(text, tests);
        }
        assertFalse(tests.isEmpty());
        return tests.stream();
    }

    private static void add(List<DynamicTest> tests, Case text, String changed, Set<Kind> kinds) {
        if (!changed.equals(text.target)) {
            tests.add(dynamicTest(text.language + ": " + changed, () -> {
                var found = compare(text, changed);
                assertTrue(
                        found.stream().anyMatch(difference -> kinds.contains(difference.kind())),
                        () -> kinds + " wanted, got " + found + " for " + text.source);
            }));
        }
    }

    /** The changes of mutations.txt: {@code language ¦ kind ¦ word ¦ other word}. */
    private static void words(Case text, List<DynamicTest> tests) {
        for (var line : Fixture.lines(Path.of("src/test/resources/facts/mutations.txt"))) {
            var parts = line.split(" ¦ ", -1);
            if (parts.length != 4 || !parts[0].equals(text.language)) {
                continue;
            }
            var pattern = Pattern.compile(
                    "(?<![\\p{L}\\d])" + Pattern.quote(parts[2]) + "(?![\\p{L}\\d])", Pattern.UNICODE_CHARACTER_CLASS);
            each(
                    pattern,
                    text.target,
                    match -> add(
                            tests,
                            text,
                            text.target.substring(0, match[0]) + parts[3] + text.target.substring(match[1]),
                            EnumSet.of(Kind.valueOf(parts[1]))));
        }
    }

    private static void each(Pattern pattern, String text, Consumer<int[]> match) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            match.accept(new int[] {matcher.start(), matcher.end()});
        }
    }

    private static void digits(Case text, List<DynamicTest> tests) {
        var masked = LINK.matcher(text.target)
                .replaceAll(match ->
                        "[" + match.group(1) + "](" + "_".repeat(match.group(2).length()) + ")");
        for (var i = 0; i < masked.length(); i++) {
            var c = masked.charAt(i);
            if (Character.isDigit(c)) {
                var other = (char) ('0' + (c - '0' + 3) % 10);
                var head = text.target.substring(0, i);
                add(tests, text, head + other + text.target.substring(i + 1), FIGURE);
                add(tests, text, head + c + text.target.substring(i), FIGURE);
            }
        }
    }

    private static void codes(Case text, List<DynamicTest> tests) {
        each(
                CODE,
                LINK.matcher(text.target)
                        .replaceAll(match -> "[" + match.group(1) + "]("
                                + "_".repeat(match.group(2).length()) + ")"),
                place -> {
                    for (var i = place[0]; i < place[1]; i++) {
                        var c = text.target.charAt(i);
                        var other = c == '-' ? ' ' : Character.isDigit(c) ? (char) ('0' + (c - '0' + 1) % 10) : 'X';
                        add(
                                tests,
                                text,
                                text.target.substring(0, i) + other + text.target.substring(i + 1),
                                EnumSet.of(Kind.IDENTIFIER_CHANGED));
                    }
                });
    }

    private static void links(Case text, List<DynamicTest> tests) {
        var kinds = EnumSet.of(Kind.LINK_CHANGED, Kind.LINK_MISSING);
        add(tests, text, LINK.matcher(text.target).replaceAll("$1"), kinds);
        add(tests, text, LINK.matcher(text.target).replaceAll("[$1](https://other.example/)"), kinds);
    }
}
