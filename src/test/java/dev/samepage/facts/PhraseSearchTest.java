package dev.samepage.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.facts.Vocabulary.Name;
import dev.samepage.facts.words.PhraseTables;
import dev.samepage.locale.CalendarNames;
import dev.samepage.locale.Lists;
import dev.samepage.locale.LocaleTag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases and names are found where each of them, held against each place of a text, stands. */
class PhraseSearchTest {
    private static final int TEXTS = 4_000;
    private static final int REACH = 3; // tokens between a bound and its number
    private static final String[] OTHERS = {"5", "2,000", "{x}", "`a`", ",", ".", "users", "Contoso", "日", "é"};

    /** @param words with empty ones where a number is asked for */
    private record Listed(Cue cue, String text, List<String> words, BigDecimal value) {
        static Listed of(Cue cue, String entry) {
            var valued = cue == Cue.NUMBER || cue == Cue.SCALE ? entry.indexOf('=') : -1;
            var text = valued > 0 ? entry.substring(0, valued) : entry;
            return new Listed(
                    cue,
                    text,
                    Lexicon.tokens(text),
                    valued > 0
                            ? Values.canonical(
                                    new BigDecimal(entry.substring(valued + 1).strip()))
                            : null);
        }

        /** How many tokens it covers at a place; 0 where it does not stand there. */
        int covers(Tokens tokens, int at, List<Listed> all) {
            var next = at;
            for (var word : words) {
                if (!word.isEmpty()) {
                    if (next == tokens.size() || !tokens.get(next).lower().equals(word)) {
                        return 0;
                    }
                    next++;
                } else if (next == at
                        ? !number(tokens, at - REACH, at, all)
                        : !number(tokens, next, next + REACH, all)) {
                    return 0;
                }
            }
            return next - at;
        }

        private static boolean number(Tokens tokens, int from, int to, List<Listed> all) {
            return tokens.subList(Math.max(0, from), Math.min(to, tokens.size())).stream()
                    .anyMatch(token -> token.isNumber()
                            || token.type() == Token.Type.OBJECT
                            || all.stream()
                                    .anyMatch(number ->
                                            number.cue == Cue.NUMBER && number.words.equals(List.of(token.lower()))));
        }
    }

    private static List<Listed> phrases(LocaleTag locale) {
        var out = new ArrayList<Listed>();
        PhraseTables.of(locale.language()).lines().forEach(line -> {
            var colon = line.indexOf(':');
            var cue = Cue.named(line.substring(0, colon)).orElseThrow();
            for (var entry : line.substring(colon + 1).split("\\|")) {
                out.add(Listed.of(cue, entry.strip()));
            }
        });
        out.add(Listed.of(Cue.OR, Lists.joiner(Lists.Join.OR, locale)));
        out.add(Listed.of(Cue.AND, Lists.joiner(Lists.Join.AND, locale)));
        out.removeIf(phrase -> phrase.words.isEmpty() || phrase.text.matches("[\\s,、，]*"));
        return out;
    }

    private static List<Mark> marks(Tokens tokens, List<Listed> all) {
        var out = new ArrayList<Mark>();
        for (var at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            var longest = 0;
            var cues = Cues.NONE;
            BigDecimal value = null;
            for (var phrase : all) {
                var covered = token.isNumber() ? 0 : phrase.covers(tokens, at, all);
                if (covered > longest) {
                    longest = covered;
                    cues = Cues.NONE;
                    value = null;
                }
                if (covered > 0 && covered == longest) {
                    cues = cues.and(Cues.of(phrase.cue));
                    value = value == null ? phrase.value : value;
                }
            }
            if (longest > 0) {
                out.add(new Mark(cues, value, at, at + longest));
                at += longest - 1;
            }
        }
        return out;
    }

    private static String text(List<Listed> phrases, List<String> months, Random random) {
        var out = new StringBuilder();
        for (var i = random.nextInt(6); i >= 0; i--) {
            var kind = random.nextInt(8);
            var piece = kind == 0
                    ? OTHERS[random.nextInt(OTHERS.length)]
                    : kind == 1 && !months.isEmpty()
                            ? months.get(random.nextInt(months.size()))
                            : phrases.get(random.nextInt(phrases.size())).text;
            piece = piece.replace("#", random.nextInt(3) == 0 ? "" : random.nextInt(3) == 0 ? "{n}" : "7");
            var cut = piece.lastIndexOf(' ');
            piece = cut > 0 && random.nextInt(4) == 0 ? piece.substring(0, cut) : piece;
            piece = random.nextInt(6) == 0 ? piece.toUpperCase(java.util.Locale.ROOT) : piece;
            out.append(piece).append(random.nextInt(8) == 0 ? "" : " ");
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "ja-JP", "nl-NL", "pl-PL", "pt-BR", "ru-RU", "tr-TR",
                "zh-CN", "sv-SE"
            })
    void everyPhraseIsFoundWhereItStands(String tag) {
        var locale = LocaleTag.of(tag);
        var phrases = phrases(locale);
        var months = CalendarNames.of(locale).months();
        var random = new Random(tag.hashCode());
        var found = 0;
        for (var i = 0; i < TEXTS; i++) {
            var text = text(phrases, List.copyOf(months.keySet()), random);
            var tokens = Visible.of(text).tokens();
            var marks = Lexicon.of(locale).marks(tokens);
            assertEquals(marks(tokens, phrases), marks, text);
            assertEquals(
                    tokens.stream().anyMatch(token -> token.isWord() && months.containsKey(token.lower())),
                    marks.haveMonth(),
                    text);
            found += marks.size();
        }
        assertTrue(found > TEXTS / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyNameIsFoundWhereItStands(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < TEXTS; i++) {
            var vocabulary = vocabulary(random);
            for (var side : Side.values()) {
                var tokens = Tokens.of(words(random, 9));
                assertEquals(
                        names(tokens, vocabulary, side),
                        new NameIndex(vocabulary, side).find(tokens),
                        () -> vocabulary.names() + " in " + lower(tokens));
            }
        }
    }

    private static Vocabulary vocabulary(Random random) {
        var names = new ArrayList<Name>();
        for (var i = random.nextInt(5); i >= 0; i--) {
            var target = random.nextInt(4) == 0 ? List.<String>of() : List.of(words(random, 2), words(random, 3));
            names.add(new Name("n" + i, List.of(words(random, 3), words(random, 2)), target, random.nextInt(3) == 0));
        }
        return new Vocabulary(names);
    }

    private static String words(Random random, int most) {
        var pool =
                new String[] {"Partner", "partner", "Center", "Ångström", "365", "Office", "-", "AaAa", "BBAa", "Aa"};
        var out = new StringBuilder();
        for (var i = random.nextInt(most); i >= 0; i--) {
            out.append(pool[random.nextInt(pool.length)]).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return out.toString();
    }

    /** The longest at each place, of equally long ones that of the first name. */
    private static List<NameUse> names(Tokens tokens, Vocabulary vocabulary, Side side) {
        var out = new ArrayList<NameUse>();
        for (var at = 0; at < tokens.size(); at++) {
            NameUse longest = null;
            for (var place = 0; place < vocabulary.names().size(); place++) {
                for (var form : forms(vocabulary.names().get(place), side)) {
                    var words = lower(Tokens.of(form));
                    var end = at + words.size();
                    if (end <= tokens.size()
                            && lower(tokens.subList(at, end)).equals(words)
                            && (longest == null || end > longest.to())) {
                        longest = new NameUse(place, at, end);
                    }
                }
            }
            if (longest != null) {
                out.add(longest);
                at = longest.to() - 1;
            }
        }
        return out;
    }

    private static List<String> forms(Name name, Side side) {
        if (side == Side.SOURCE) {
            return name.source();
        }
        var forms = new ArrayList<>(name.target());
        if (name.verbatim() || forms.isEmpty()) {
            forms.addAll(name.source());
        }
        return forms;
    }

    private static List<String> lower(List<Token> tokens) {
        return tokens.stream().map(Token::lower).toList();
    }
}
