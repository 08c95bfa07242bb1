package dev.samepage.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.locale.LocaleTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the tokens or marks of a text prove that there is nothing to find, the search that is left out finds nothing. */
class TokensTest {
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");
    private static final LocaleTag GERMAN = LocaleTag.of("de-DE");
    private static final String[] PIECES = {
        "word",
        "Name",
        "NAME",
        "SharePoint",
        "sharePoint",
        "é",
        "É",
        "12",
        "2,000",
        "\u0663",
        "２",
        "Ａ",
        "日",
        "日本語",
        "แ",
        "\u0301",
        "\u0903",
        "\uD83D\uDE00",
        " ",
        " ",
        " ",
        " ",
        "\u00A0",
        "\n",
        ",",
        ".",
        "!",
        "?",
        "%",
        "％",
        "\\%",
        "&#37;",
        "$",
        "€",
        "-",
        "'",
        "’",
        "*",
        "`a%`",
        "{x}",
        "must",
        "may",
        "not",
        "all",
        "one",
        "or",
        "and",
        "at least",
        "muss",
        "darf",
        "nicht",
        "alle",
        "eine",
        "oder",
        "und",
        "mindestens",
        "the",
        "users",
        "Benutzer",
        "unassigned"
    };

    private static String text(Random random) {
        var out = new StringBuilder();
        for (var i = random.nextInt(8); i >= 0; i--) {
            out.append(PIECES[random.nextInt(PIECES.length)]);
            out.append(random.nextBoolean() ? " " : "");
        }
        return out.toString();
    }

    private static Facts source(String text) {
        return Facts.of(text, ENGLISH, Vocabulary.EMPTY, Side.SOURCE);
    }

    private static Facts target(String text) {
        return Facts.of(text, GERMAN, Vocabulary.EMPTY, Side.TARGET);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tokensKnowWhatIsAmongThem(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 10_000; i++) {
            var text = text(random);
            var tokens = target(text).tokens();
            assertEquals(tokens.stream().anyMatch(Token::isNumber), tokens.haveNumber(), text);
            assertEquals(tokens.stream().anyMatch(Token::hasInnerCapital), tokens.haveInnerCapital(), text);
            for (var sign : "%.!?$,'-".toCharArray()) {
                assertEquals(tokens.stream().anyMatch(token -> token.isSign(sign)), tokens.haveSign(sign), text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatAReaderSeesHasAPercentSignWhereATokenIsOne(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 10_000; i++) {
            var facts = target(text(random));
            var chars = facts.visible().chars();
            assertEquals(
                    chars.indexOf('%') >= 0 || chars.indexOf('％') >= 0,
                    facts.tokens().haveSign('%'),
                    chars);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sentencesAreCountedAsTheyAreCut(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 10_000; i++) {
            var facts = target(text(random));
            assertEquals(Passage.sentences(facts).size(), Passage.count(facts), facts.text());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void searchesThatAreLeftOutFindNothing(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 10_000; i++) {
            var pair = new Pair(source(text(random)), target(text(random)));
            var texts = pair.source().text() + " | " + pair.target().text();
            assertEquals(found(pair, GlueComparison::search), found(pair, GlueComparison::compare), texts);
            assertEquals(found(pair, LogicComparison::search), found(pair, LogicComparison::compare), texts);
            if (!pair.source().tokens().haveInnerCapital()) {
                assertTrue(found(pair, NameComparison::misspelt).isEmpty(), texts);
            }
        }
    }

    private interface Search {
        void find(Pair pair, java.util.function.Consumer<Difference> out);
    }

    private static List<Difference> found(Pair pair, Search search) {
        var out = new ArrayList<Difference>();
        search.find(pair, out::add);
        return out;
    }
}
