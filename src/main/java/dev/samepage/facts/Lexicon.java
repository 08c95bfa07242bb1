package dev.samepage.facts;

import dev.samepage.facts.words.PhraseTables;
import dev.samepage.locale.CalendarNames;
import dev.samepage.locale.Lists;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One language's table of phrases; languages without a table know at least their words for "and" and "or" from CLDR. */
final class Lexicon {
    private static final Map<String, Lexicon> ALL = new ConcurrentHashMap<>();
    private static final int INITIAL = 8; // marks, as most texts have fewer
    private static final String SAYING = "&+<>\u2264\u2265"; // signs that are words of their own
    private static final int REACH = 3; // tokens between a bound and its number: "at least US$ 5"

    // Lexicons that can say at a spelling that the word means nothing to them; further ones look it up more often.
    private static final int NUMBERED = 32;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<Cue, Set<String>> singles = new EnumMap<>(Cue.class);
    private final Map<String, Integer> months;
    // Of the words that were met; one that several languages have in common may lose what it kept.
    private final Map<String, Meaning> met = new ConcurrentHashMap<>();
    private final Meaning none = new Meaning(this, List.of(), 0, false);
    private final int number;

    private Lexicon(Map<String, Integer> months) {
        this.months = months;
        var place = COUNT.getAndIncrement();
        number = place >= 0 && place < NUMBERED ? 1 << place : 0;
    }

    static Lexicon of(LocaleTag locale) {
        var known = ALL.get(locale.tag());
        return known != null ? known : ALL.computeIfAbsent(locale.tag(), tag -> read(locale));
    }

    private static Lexicon read(LocaleTag locale) {
        var lexicon = new Lexicon(CalendarNames.of(locale).months());
        PhraseTables.of(locale.language()).lines().forEach(lexicon::line);
        lexicon.add(Cue.OR, Lists.joiner(Lists.Join.OR, locale), null);
        lexicon.add(Cue.AND, Lists.joiner(Lists.Join.AND, locale), null);
        for (var phrases : lexicon.byFirst.values()) {
            phrases.sort((a, b) -> Integer.compare(b.words.length, a.words.length));
        }
        return lexicon;
    }

    private void line(String line) {
        var colon = line.indexOf(':');
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
        if (!says(text)) {
            return; // Japanese joins with a comma alone
        }
        var words = words(text);
        if (words.isEmpty()) {
            return;
        }
        if (words.size() == 1) {
            singles.computeIfAbsent(cue, c -> new HashSet<>()).add(words.get(0));
        }
        var number = value == null ? null : Values.canonical(new BigDecimal(value));
        var first = words.get(0).isEmpty() ? words.get(1) : words.get(0);
        var phrases = byFirst.computeIfAbsent(first, f -> new ArrayList<>());
        for (var i = 0; i < phrases.size(); i++) {
            var known = phrases.get(i);
            if (Arrays.equals(known.words, words.toArray())) {
                var cues = known.cues.and(Cues.of(cue));
                phrases.set(i, new Phrase(known.words, cues, known.value == null ? number : known.value));
                return;
            }
        }
        phrases.add(new Phrase(words.toArray(String[]::new), Cues.of(cue), number));
    }

    /** A phrase's words; empty ones where a number is asked for. Nearly all phrases are letters and blanks. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var start = 0;
        for (var i = 0; i <= text.length(); i++) {
            var c = i < text.length() ? text.charAt(i) : ' ';
            if (c == ' ') {
                if (start < i) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            } else if (!isSmall(c)) {
                return tokens(text);
            }
        }
        return words;
    }

    // Of "a" to "z" and the letters of western Europe.
    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z' || c >= '\u00DF' && c <= '\u00FF' && c != '\u00F7';
    }

    static List<String> tokens(String text) {
        var words = new ArrayList<String>();
        for (var token : Tokens.of(text)) {
            words.add(token.isSign('#') ? "" : token.lower());
        }
        return words;
    }

    private static boolean says(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isLetter(c) || SAYING.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the single word, in lower case, signals the cue. */
    boolean has(Cue cue, String word) {
        return words(cue).contains(word);
    }

    /** The single words, in lower case, that signal the cue. */
    Set<String> words(Cue cue) {
        return singles.getOrDefault(cue, Set.of());
    }

    boolean isEmpty(Cue cue) {
        return !singles.containsKey(cue);
    }

    /** What is known of a token; a word that is met again has it with it. */
    private Meaning meaning(Tokens tokens, int at) {
        var spelling = tokens.spelling(at);
        if (spelling.isSilent(number)) {
            return none;
        }
        var known = (Meaning) spelling.kept(this);
        return known != null ? known : look(spelling, tokens.lower(at), tokens.isWord(at));
    }

    private Meaning look(Spelling spelling, String lower, boolean word) {
        var before = met.get(lower);
        if (before != null) {
            spelling.keep(before);
            return before;
        }
        var phrases = byFirst.get(lower);
        var month = word ? months.getOrDefault(lower, 0) : 0;
        if (phrases == null && month == 0) {
            spelling.silence(number);
            return none;
        }
        var found = new Meaning(this, phrases == null ? List.of() : phrases, month, has(Cue.NUMBER, lower));
        met.put(lower, found);
        spelling.keep(found);
        return found;
    }

    /** The number of the month that a word names; 0 where it names none. */
    int month(Tokens tokens, int at) {
        return meaning(tokens, at).month;
    }

    /** Every phrase in the tokens, the longest first at each place, none overlapping another. */
    Marks marks(Tokens tokens) {
        Mark[] marks = null;
        var count = 0;
        var month = false;
        for (var at = 0; at < tokens.size(); ) {
            var first = tokens.isNumber(at) || tokens.isObject(at) ? none : meaning(tokens, at);
            if (first == none) {
                at++;
                continue;
            }
            month |= first.month != 0;
            var found = longest(first, tokens, at);
            at++;
            if (found != null) {
                if (marks == null) {
                    marks = new Mark[INITIAL];
                } else if (count == marks.length) {
                    marks = Arrays.copyOf(marks, 2 * count);
                }
                marks[count++] = found;
                for (; at < found.to(); at++) {
                    month |= month(tokens, at) != 0;
                }
            }
        }
        return marks == null ? Marks.none(month) : new Marks(marks, count, month);
    }

    private Mark longest(Meaning first, Tokens tokens, int at) {
        var next = at + 1 < tokens.size() ? 1L << tokens.lowerHash(at + 1) : 0;
        if (first.next != -1 && (first.next & next) == 0) {
            return first.cues == null ? null : new Mark(first.cues, first.value, at, at + 1);
        }
        Phrase best = null;
        var longest = 0;
        var cues = Cues.NONE;
        BigDecimal value = null;
        var nexts = first.nexts;
        for (var i = 0; i < nexts.length; i++) {
            if (nexts[i] != -1 && (nexts[i] & next) == 0) {
                continue;
            }
            var phrase = first.phrases[i];
            var length = match(phrase, tokens, at);
            if (length == 0 || length < longest) {
                continue;
            }
            if (best == null || length > longest) {
                best = phrase;
                longest = length;
                cues = phrase.cues;
                value = phrase.value;
            } else {
                cues = cues.and(phrase.cues);
                value = value == null ? phrase.value : value;
            }
        }
        return best == null ? null : new Mark(cues, value, at, at + longest);
    }

    /** How many tokens the phrase covers here; 0 when it does not match. A number beside it is asked for, not covered. */
    private int match(Phrase phrase, Tokens tokens, int at) {
        var words = phrase.words;
        var next = at + 1;
        for (var i = phrase.first + 1; i < words.length; i++) {
            var word = words[i];
            if (word.isEmpty()) {
                if (!numberAfter(tokens, next)) {
                    return 0;
                }
            } else if (next >= tokens.size()
                    || tokens.lowerHash(next) != phrase.hashes[i]
                    || !tokens.lower(next).equals(word)) {
                return 0;
            } else {
                next++;
            }
        }
        return phrase.first == 0 || numberBefore(tokens, at) ? next - at : 0;
    }

    private boolean numberAfter(Tokens tokens, int from) {
        for (var i = from; i < tokens.size() && i < from + REACH; i++) {
            if (isNumber(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean numberBefore(Tokens tokens, int at) {
        for (var i = at - 1; i >= 0 && i >= at - REACH; i--) {
            if (isNumber(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(Tokens tokens, int at) {
        return tokens.isNumber(at) || tokens.isObject(at) || meaning(tokens, at).number;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d first words", byFirst.size());
    }
}
