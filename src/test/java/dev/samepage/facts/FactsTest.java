package dev.samepage.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.samepage.locale.LocaleTag;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FactsTest {
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");

    private static Facts read(String text, String locale) {
        return Facts.of(text, LocaleTag.of(locale), Vocabulary.EMPTY, Side.TARGET);
    }

    @Test
    void spansPointIntoTheOriginalText() {
        var text =
                "**2** &amp; 6\\.000 <strong>USD</strong> at [MB2&#8209;716](https://a.example/x \"t\") `x 5` {count}";
        var facts = Facts.of(text, ENGLISH, Vocabulary.EMPTY, Side.SOURCE).all();
        var found = facts.stream().map(fact -> fact.span().in(text)).toList();
        assertTrue(
                found.containsAll(List.of("2", "6\\.000", "MB2&#8209;716", "https://a.example/x", "`x 5`", "{count}")),
                found::toString);
    }

    @Test
    void anAmbiguousSeparatorHasTwoReadings() {
        var quantity = (Fact.Quantity) read("2.000", "de-DE").all().get(0);
        assertEquals(2, quantity.readings().size());
    }

    @Test
    void digitsInCodeAndLinksAreNoQuantities() {
        var facts = read("`5` [x](/a/77) https://b.example/88 <img src=\"9.png\">", "de-DE")
                .all();
        assertTrue(facts.stream().noneMatch(Fact.Quantity.class::isInstance), facts::toString);
        assertEquals(3, facts.stream().filter(Fact.Link.class::isInstance).count());
    }

    @Test
    void aNameOfTheVocabularyKeepsItsDigits() {
        var names = new Vocabulary(List.of(new Vocabulary.Name("reef", List.of("Reef 7"), List.of(), true)));
        var source = Facts.of("Use Reef 7 and 3 boats.", ENGLISH, names, Side.SOURCE);
        var target = Facts.of("Reef 7 mit 3 Booten nutzen.", LocaleTag.of("de-DE"), names, Side.TARGET);
        assertEquals(List.of(), Comparison.of(source, target));
        var altered = Facts.of("Reff 7 mit 3 Booten nutzen.", LocaleTag.of("de-DE"), names, Side.TARGET);
        assertTrue(Comparison.of(source, altered).stream()
                .anyMatch(difference -> difference.kind() == Difference.Kind.NAME_ALTERED
                        && difference.certainty() == Difference.Certainty.CERTAIN
                        && difference.found().equals("Reff 7")));
    }

    @TestFactory
    Stream<DynamicTest> everyTextOfAMillionSignsIsReadToItsEnd() {
        return Stream.of(
                        "1",
                        "1,",
                        "1 ",
                        "12-",
                        "a",
                        "a ",
                        "[",
                        "](",
                        "](x ",
                        "`",
                        "`` ",
                        "<a",
                        "<!--",
                        "&",
                        "{",
                        "or ",
                        "A, ",
                        "\\",
                        "*",
                        "_",
                        "http://",
                        "1/2/",
                        "Office365",
                        "\u4E00",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "24x7 ",
                        "MB2-716 ",
                        "2,000 or ",
                        "no ",
                        "it must ",
                        "\n",
                        "(",
                        "]( \t\n")
                .map(piece -> dynamicTest("repeated <" + piece.strip() + ">", () -> {
                    var text = piece.repeat(1_000_000 / piece.length());
                    var source = Facts.of(text, ENGLISH, Vocabulary.EMPTY, Side.SOURCE);
                    var target = Facts.of(text + " x", LocaleTag.of("fr-FR"), Vocabulary.EMPTY, Side.TARGET);
                    Comparison.of(source, target);
                    WrittenLanguage.of(source, target);
                }));
    }

    /** Nothing on one side has a counterpart on the other. */
    @TestFactory
    Stream<DynamicTest> aHundredThousandDifferencesAreCompared() {
        return Stream.of(
                        "%d ",
                        "MB%d-7 ",
                        "[x](http://a.example/%d) ",
                        "US$%d,000 or A%d, ",
                        "Office%d ",
                        "Reef%dMail ",
                        "not %d ")
                .map(pattern -> dynamicTest(pattern.strip(), () -> {
                    var source = new StringBuilder();
                    var target = new StringBuilder();
                    for (var i = 0; i < 100_000; i++) {
                        source.append(pattern.replace("%d", String.valueOf(i + 10)));
                        target.append(pattern.replace("%d", String.valueOf(i + 500_000)));
                    }
                    var here = Facts.of(source.toString(), ENGLISH, Vocabulary.EMPTY, Side.SOURCE);
                    var there = Facts.of(target.toString(), LocaleTag.of("de-DE"), Vocabulary.EMPTY, Side.TARGET);
                    assertTrue(!Comparison.of(here, there).isEmpty());
                }));
    }

    @TestFactory
    Stream<DynamicTest> hostileTextNeverThrows() {
        var pieces = List.of(
                "1",
                "2,000",
                ".",
                ",",
                "-",
                "/",
                ":",
                "'",
                "\u00A0",
                "\u202F",
                "[",
                "](",
                ")",
                "`",
                "<b>",
                "</",
                "&amp;",
                "&#x",
                "{n}",
                "{",
                "**",
                "\\",
                "or",
                " o ",
                "und ",
                "\u0661\u0662",
                "\uFF11",
                "\u0301",
                "\u202E",
                "\uD800",
                "MB2-",
                "K",
                "USD",
                "FY21",
                "Q2",
                "24x7",
                "am",
                " p.m.",
                "\u6708",
                "\u4E07",
                "May ",
                "#",
                "\n",
                "\u2013",
                "not ",
                "all ",
                "365",
                "Office ",
                "\u0000",
                "%",
                "http://x",
                "+");
        return Stream.iterate(0, seed -> seed + 1)
                .limit(300)
                .map(seed -> dynamicTest("seed " + seed, () -> {
                    var random = new Random(seed);
                    var languages = List.copyOf(Fixture.LOCALES.values());
                    var source = text(random, pieces);
                    var target = text(random, pieces);
                    var facts = Facts.of(source, ENGLISH, Vocabulary.EMPTY, Side.SOURCE);
                    var locale = LocaleTag.of(languages.get(random.nextInt(languages.size())));
                    var others = Facts.of(target, locale, Vocabulary.EMPTY, Side.TARGET);
                    for (var fact : others.all()) {
                        assertTrue(fact.span().end() <= target.length());
                    }
                    for (var difference : Comparison.of(facts, others)) {
                        difference.inTarget().ifPresent(span -> assertTrue(span.end() <= target.length()));
                    }
                    WrittenLanguage.of(facts, others);
                }));
    }

    private static String text(Random random, List<String> pieces) {
        var text = new StringBuilder();
        for (var i = random.nextInt(30); i >= 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
