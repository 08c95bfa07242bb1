package dev.samepage.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.check.Reading;
import dev.samepage.check.Side;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.finding.Subject;
import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.MappedText;
import dev.samepage.text.Span;
import dev.samepage.text.Trait;
import dev.samepage.text.Traits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text lacks a trait, the search that is then left out would have found nothing. */
class GatesTest {
    private static final LocaleTag GERMAN = LocaleTag.of("de-DE");
    private static final String[] PIECES = {
        "word",
        "Name",
        "12",
        " ",
        "  ",
        "\u00A0",
        "\u202F",
        "\t",
        "\n",
        ",",
        ".",
        ":",
        ";",
        "!",
        "?",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "<b>",
        "</b>",
        "<",
        ">",
        "&amp;",
        "&",
        "*",
        "_",
        "`",
        "\\",
        "'",
        "\"",
        "’",
        "„",
        "“",
        "«",
        "»",
        "¿",
        "www.example.org",
        "https://example.org",
        "mailto:us",
        "{count}",
        "%s",
        "$",
        "\u200B",
        "\u00AD",
        "é",
        "日",
        "\uD83D\uDE00",
        "\u0301",
        "–",
        "-",
        "/",
        "w",
        "h"
    };

    private static String text(Random random) {
        var out = new StringBuilder();
        for (var i = random.nextInt(9); i >= 0; i--) {
            out.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTextWithoutMarkupIsItsOwnProse(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++) {
            var text = text(random);
            for (var syntax : Syntax.values()) {
                var scanned = new ProseScanner(text, syntax).prose();
                var prose = Prose.of(new Reading(Map.of(), MappedText.of("x", text)), syntax);
                assertEquals(scanned.text(), prose.text(), text);
                for (var at = 0; at < prose.text().length(); at++) {
                    assertEquals(scanned.span(at), prose.span(at, at + 1), text);
                    assertEquals(scanned.touches(at), prose.touches(at), text);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTextWithoutBraceAndApostropheIsALiteralMessage(long seed) throws Exception {
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++) {
            var text = text(random);
            if (!Traits.of(text).has(Trait.MESSAGE)) {
                assertTrue(IcuMessage.parse(text, GERMAN).isLiteral(), text);
                assertArrayEquals(
                        new Object[] {text},
                        IcuMessage.parse(text, GERMAN).variants().stream()
                                .map(IcuMessage.Variant::text)
                                .toArray(),
                        text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "fr-FR", "fr-CA", "es-ES", "it-IT"})
    void noMarkIsSetWrongWhereThereIsNone(String tag) {
        var style = SpacingStyle.of(LocaleTag.of(tag));
        var random = new Random(tag.hashCode());
        for (var i = 0; i < 20_000; i++) {
            var text = text(random);
            if (!Traits.of(text).has(Trait.SPACED_MARK)) {
                assertTrue(style.faults(text).isEmpty(), text);
            }
        }
    }

    @Test
    void everyCharacterThatARuleSpeaksOfHasItsTrait() {
        for (var c = 0; c <= 0xFFFF; c++) {
            var traits = Traits.of(String.valueOf((char) c));
            var name = String.format("U+%04X", c);
            assertTrue(!QuoteStyle.mark((char) c) || traits.has(Trait.QUOTE), name);
            assertTrue(!Character.isDigit((char) c) || traits.has(Trait.DIGIT), name);
            assertTrue(!Brackets.is((char) c) || traits.has(Trait.BRACKET), name);
            assertTrue("*`[<_{%$".indexOf(c) < 0 || traits.has(Trait.MARKUP), name);
            for (var behind : new String[] {"", "€", "©"}) {
                var text = (char) c + behind;
                var unit = Unit.of(
                                new Subject("de-DE", "p", "k", ""),
                                new Side(MappedText.of("s", "x"), LocaleTag.of("en-US"), Syntax.PLAIN),
                                new Side(MappedText.of("t", text), GERMAN, Syntax.PLAIN))
                        .build();
                assertTrue(
                        c == '\n' || InvisibleCharacter.name(text, 0, unit).isEmpty() || traits.has(Trait.ODD), name);
            }
        }
    }

    @Test
    void emptyStretchesStandWhereTheyAreAskedFor() {
        var prose = Prose.of(new Reading(Map.of(), MappedText.of("x", "plain")), Syntax.MESSAGE);
        assertEquals(new Span(5, 5), prose.span(5, 5));
        assertEquals(new Span(0, 0), prose.span(0, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void wordsAreSharedAsTheirSetsSay(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++) {
            var ours = Words.of(sentence(random));
            var theirs = Words.of(sentence(random));
            var small = new HashSet<String>();
            ours.stream().filter(Words.Word::startsLower).map(Words.Word::text).forEach(small::add);
            var enough = small.size() >= 3;
            small.retainAll(theirs.stream().map(Words.Word::text).toList());
            assertEquals(enough && small.size() >= 3, new SmallWords(ours).share(3, theirs), ours + " " + theirs);
        }
    }

    private static String sentence(Random random) {
        var out = new StringBuilder();
        for (var i = random.nextInt(12); i >= 0; i--) {
            out.append(random.nextInt(3) == 0 ? 'W' : 'w')
                    .append(random.nextInt(10))
                    .append(' ');
        }
        return out.toString();
    }

    @Test
    void whatBecameOfANameIsWhatEachSearchTells() {
        var source = "Contoso Cloud and Fabrikam Drive work with SharePoint.";
        for (var target : List.of(
                "Contoso Cloud und Fabrikam Drive arbeiten mit SharePoint.",
                "Contoso-Cloud und ein Laufwerk arbeiten mit Sharepoint.",
                "Alles arbeitet zusammen.",
                "ContosoCloud.")) {
            var unit = Unit.of(
                            new Subject("de-DE", "p", "k", ""),
                            new Side(MappedText.of("source", source), LocaleTag.of("en-US"), Syntax.MESSAGE),
                            new Side(MappedText.of("target", target), GERMAN, Syntax.MESSAGE))
                    .build();
            var lost = new ArrayList<String>();
            var gone = new ArrayList<String>();
            for (var name : ProperNames.in(unit)) {
                if (!ProperNames.kept(name, unit.target())) {
                    lost.add(name);
                }
                if (ProperNames.gone(name, unit.target())) {
                    gone.add(name);
                }
            }
            assertEquals(lost, List.copyOf(ProperNames.fate(unit).lost()), target);
            assertEquals(gone, List.copyOf(ProperNames.fate(unit).gone()), target);
            assertSame(ProperNames.fate(unit), ProperNames.fate(unit), target);
        }
    }

    @Test
    void textsOfOneRowOfWordsHaveOneHash() {
        for (var c = 0; c < Character.MIN_SURROGATE; c++) {
            for (var text : List.of("Ab" + (char) c + "cd", (char) c + "b", "AB" + (char) c)) {
                var words = DistinctionLost.words(text);
                assertEquals(DistinctionLost.hash(words), DistinctionLost.hash(text), () -> words);
            }
        }
        assertEquals(DistinctionLost.hash("ΟΔΟΣ ΟΔΟΣ"), DistinctionLost.hash(DistinctionLost.words("οδοΣ, **οδος**")));
    }

    @Test
    void numbersThatStandTwiceAreFound() {
        var twice = Twice.among(new int[] {3, -1, 7, 3, 0, 7, 7});
        assertTrue(twice.has(3) && twice.has(7));
        assertTrue(!twice.has(-1) && !twice.has(0) && !twice.has(5));
        assertTrue(Twice.among(new int[] {2, 1}).isEmpty());
        assertTrue(Twice.among(new int[0]).isEmpty());
    }
}
