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

    /** Takes a word: some of these characters, which change when the next one comes. */
    interface Sink {
        void take(char[] letters, int from, int to);
    }

    private char[] letters = new char[512];

    static List<String> of(String text) {
        var out = new ArrayList<String>();
        new SearchWords().each(text, (letters, from, to) -> out.add(new String(letters, from, to - from)));
        return out;
    }

    /** Hands each word over, in the text's order. */
    void each(String text, Sink sink) {
        // One letter becomes two at most.
        if (letters.length < 2 * text.length()) {
            letters = new char[2 * text.length()];
        }
        var end = 0;
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= SINGLE && !punctuation(text.charAt(at))) {
                for (var word : whole(text)) {
                    sink.take(word.toCharArray(), 0, word.length());
                }
                return;
            }
        }
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                letters[end++] = c;
                continue;
            }
            var folded = c < SINGLE ? folded(c) : "";
            if (folded.isEmpty()) {
                if (end > 0) {
                    sink.take(letters, 0, end);
                    end = 0;
                }
                continue;
            }
            for (var i = 0; i < folded.length(); i++) {
                letters[end++] = folded.charAt(i);
            }
        }
        if (end > 0) {
            sink.take(letters, 0, end);
        }
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
