package dev.samepage.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text's words without accents and case; the pages' scripts fold what is typed in the same way. */
final class SearchWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    // Latin letters with accents, up to Latin Extended-B. None of them looks at its neighbours.
    private static final int SINGLE = 0x250;
    // What becomes of a character; empty between words. Whichever thread finds it out, it is the same.
    private static final String[] FOLDED = new String[SINGLE];

    // The same for ASCII, zero between words.
    private static final char[] ASCII = new char[128];

    static {
        for (var c = '0'; c <= '9'; c++) {
            ASCII[c] = c;
        }
        for (var c = 'a'; c <= 'z'; c++) {
            ASCII[c] = c;
            ASCII[c - 'a' + 'A'] = c;
        }
    }

    /** Takes a word: the first of these characters, which change when the next one comes. */
    interface Sink {
        /**
         * @param hash the same for equal words, and for few others
         * @param whole all letters in one number, where these are at most eight of eight bits each; else 0
         */
        void take(char[] letters, int end, int hash, long whole);
    }

    private char[] text = new char[256];
    // One letter becomes two at most.
    private char[] letters = new char[512];

    static List<String> of(String text) {
        var out = new ArrayList<String>();
        new SearchWords().each(text, (letters, end, hash, whole) -> out.add(new String(letters, 0, end)));
        return out;
    }

    /** Hands each word over, in the text's order. */
    void each(String plain, Sink sink) {
        var length = plain.length();
        if (text.length < length) {
            text = new char[2 * length];
            letters = new char[4 * length];
        }
        var text = this.text;
        plain.getChars(0, length, text, 0);
        for (var at = 0; at < length; at++) {
            if (text[at] >= SINGLE && !punctuation(text[at])) {
                for (var word : whole(plain)) {
                    sink.take(word.toCharArray(), word.length(), word.hashCode(), whole(word.toCharArray()));
                }
                return;
            }
        }
        var letters = this.letters;
        var end = 0;
        var hash = 0; // as strings count theirs
        var whole = 0L;
        var all = 0; // bits of all letters
        for (var at = 0; at < length; at++) {
            var c = text[at];
            if (c < 128) {
                c = ASCII[c];
                if (c != 0) {
                    letters[end++] = c;
                    hash = 31 * hash + c;
                    whole = whole << 8 | c;
                    continue;
                }
            } else if (c < SINGLE) {
                var folded = folded(c);
                if (!folded.isEmpty()) {
                    for (var i = 0; i < folded.length(); i++) {
                        var letter = folded.charAt(i);
                        letters[end++] = letter;
                        hash = 31 * hash + letter;
                        whole = whole << 8 | letter;
                        all |= letter;
                    }
                    continue;
                }
            }
            if (end > 0) {
                sink.take(letters, end, hash, end <= 8 && all < 256 ? whole : 0);
                end = 0;
                hash = 0;
                whole = 0;
                all = 0;
            }
        }
        if (end > 0) {
            sink.take(letters, end, hash, end <= 8 && all < 256 ? whole : 0);
        }
    }

    private static long whole(char[] word) {
        var out = 0L;
        for (var c : word) {
            out = out << 8 | c;
            if (c >= 256 || word.length > 8) {
                return 0;
            }
        }
        return out;
    }

    // Unicode's block of general punctuation; no letters, no accents.
    private static boolean punctuation(char c) {
        return c >= '\u2000' && c <= '\u206F';
    }

    private static String folded(char c) {
        var known = FOLDED[c];
        if (known == null) {
            var words = whole(String.valueOf(c));
            known = words.isEmpty() ? "" : words.get(0);
            FOLDED[c] = known;
        }
        return known;
    }

    /** The same for any text. */
    static List<String> whole(String text) {
        var folded = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }
}
