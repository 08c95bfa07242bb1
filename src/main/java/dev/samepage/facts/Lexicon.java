package dev.samepage.facts;

import dev.samepage.locale.CalendarNames;
import dev.samepage.locale.Lists;
import dev.samepage.locale.LocaleTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One language's table of phrases; languages without a table know at least their words for "and" and "or" from CLDR. */
final class Lexicon {
    private static final Map<String, Lexicon> ALL = new ConcurrentHashMap<>();
    private static final int REACH = 3; // tokens between a bound and its number: "at least US$ 5"

    /**
     * @param words in lower case; empty strings stand for a number
     */
    private record Phrase(String[] words, Cues cues, BigDecimal value) {}

    /**
     * What is known of a word.
     *
     * @param phrases that it begins, the longest first
     * @param month its number, or 0
     */
    private record Entry(Phrase[] phrases, int month) {
        static final Entry NONE = new Entry(new Phrase[0], 0);
    }

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<Cue, Set<String>> singles = new EnumMap<>(Cue.class);
    private final Map<String, Cues> cuesOf = new HashMap<>();
    private final Map<String, Integer> months;

    private Lexicon(Map<String, Integer> months) {
        this.months = months;
    }

    static Lexicon of(LocaleTag locale) {
        var known = ALL.get(locale.tag());
        return known != null ? known : ALL.computeIfAbsent(locale.tag(), tag -> read(locale));
    }

    private static Lexicon read(LocaleTag locale) {
        var lexicon = new Lexicon(CalendarNames.of(locale).months());
        try (InputStream in = Lexicon.class.getResourceAsStream(locale.language() + ".words")) {
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lexicon::line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lexicon.add(Cue.OR, Lists.joiner(Lists.Join.OR, locale), null);
        lexicon.add(Cue.AND, Lists.joiner(Lists.Join.AND, locale), null);
        for (var phrases : lexicon.byFirst.values()) {
            phrases.sort((a, b) -> Integer.compare(b.words.length, a.words.length));
        }
        return lexicon;
    }

    private void line(String line) {
        var colon = line.indexOf(':');
        if (colon < 0 || line.startsWith("//")) {
            return;
        }
        var cue =
                Cue.named(line.substring(0, colon)).orElseThrow(() -> new IllegalStateException("no section " + line));
        for (var entry : line.substring(colon + 1).split("\\|")) {
            var equals = entry.indexOf('=');
            var valued = (cue == Cue.NUMBER || cue == Cue.SCALE) && equals > 0;
            add(
                    cue,
                    valued ? entry.substring(0, equals) : entry,
                    valued ? entry.substring(equals + 1).strip() : null);
        }
    }

    private void add(Cue cue, String text, String value) {
        var words = new ArrayList<String>();
        if (text.chars()
                .noneMatch(c -> Character.isLetter(c) || c == '&' || c == '+' || c == '\u2265' || c == '\u2264')) {
            return; // Japanese joins with a comma alone
        }
        for (var token : Tokens.of(text)) {
            words.add(token.isSign('#') ? "" : token.lower());
        }
        if (words.isEmpty()) {
            return;
        }
        if (words.size() == 1) {
            singles.computeIfAbsent(cue, c -> new java.util.HashSet<>()).add(words.get(0));
            cuesOf.merge(words.get(0), Cues.of(cue), Cues::and);
        }
        var number = value == null ? null : Values.canonical(new BigDecimal(value));
        var first = words.get(0).isEmpty() ? words.get(1) : words.get(0);
        var phrases = byFirst.computeIfAbsent(first, f -> new ArrayList<>());
        for (var i = 0; i < phrases.size(); i++) {
            var known = phrases.get(i);
            if (Arrays.asList(known.words).equals(words)) {
                var cues = known.cues.and(Cues.of(cue));
                phrases.set(i, new Phrase(known.words, cues, known.value == null ? number : known.value));
                return;
            }
        }
        phrases.add(new Phrase(words.toArray(String[]::new), Cues.of(cue), number));
    }

    /** Whether the single word, in lower case, signals the cue. */
    boolean has(Cue cue, String word) {
        var cues = cuesOf.get(word);
        return cues != null && cues.has(cue);
    }

    /** The single words, in lower case, that signal the cue. */
    Set<String> words(Cue cue) {
        return singles.getOrDefault(cue, Set.of());
    }

    boolean isEmpty(Cue cue) {
        return !singles.containsKey(cue);
    }

    /** What is known of a token; a word that is met again has it with it. */
    private Entry entry(Token token) {
        var known = (Entry) token.spelling().kept(this);
        if (known == null) {
            var phrases = byFirst.get(token.lower());
            var month = token.isWord() ? months.getOrDefault(token.lower(), 0) : 0;
            known = phrases == null && month == 0
                    ? Entry.NONE
                    : new Entry(phrases == null ? Entry.NONE.phrases : phrases.toArray(Phrase[]::new), month);
            token.spelling().keep(this, known);
        }
        return known;
    }

    /** The number of the month that a word names; 0 where it names none. */
    int month(Token token) {
        return entry(token).month;
    }

    /** Every phrase in the tokens, the longest first at each place, none overlapping another. */
    List<Mark> marks(Tokens tokens) {
        var marks = new ArrayList<Mark>();
        for (var at = 0; at < tokens.size(); ) {
            var token = tokens.get(at);
            var found =
                    token.type() == Token.Type.NUMBER || token.type() == Token.Type.OBJECT ? null : longest(tokens, at);
            if (found == null) {
                at++;
            } else {
                marks.add(found);
                at = found.to();
            }
        }
        return marks;
    }

    private Mark longest(Tokens tokens, int at) {
        Mark best = null;
        for (var phrase : entry(tokens.get(at)).phrases) {
            var length = match(phrase.words, tokens, at);
            if (length == 0 || best != null && length < best.to() - best.from()) {
                continue;
            }
            if (best == null || length > best.to() - best.from()) {
                best = new Mark(phrase.cues, phrase.value, at, at + length);
            } else {
                var cues = best.cues().and(phrase.cues);
                best = new Mark(cues, best.value() == null ? phrase.value : best.value(), at, at + length);
            }
        }
        return best;
    }

    /** How many tokens the phrase covers here; 0 when it does not match. A number beside it is asked for, not covered. */
    private int match(String[] words, Tokens tokens, int at) {
        // The first word is the one that the phrase was found by.
        var found = words[0].isEmpty() ? 0 : 1;
        var next = at + found;
        for (var i = found; i < words.length; i++) {
            var word = words[i];
            if (word.isEmpty()) {
                var near = i == 0 ? numberBefore(tokens, at) : numberAfter(tokens, next);
                if (!near) {
                    return 0;
                }
            } else if (next >= tokens.size() || !same(tokens.get(next).lower(), word)) {
                return 0;
            } else {
                next++;
            }
        }
        return next - at;
    }

    // Words keep their hash, and nearly all differ in it.
    private static boolean same(String one, String other) {
        return one.hashCode() == other.hashCode() && one.equals(other);
    }

    private boolean numberAfter(Tokens tokens, int from) {
        for (var i = from; i < tokens.size() && i < from + REACH; i++) {
            if (isNumber(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean numberBefore(Tokens tokens, int at) {
        for (var i = at - 1; i >= 0 && i >= at - REACH; i--) {
            if (isNumber(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(Token token) {
        return token.isNumber() || token.type() == Token.Type.OBJECT || has(Cue.NUMBER, token.lower());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d first words", byFirst.size());
    }
}
