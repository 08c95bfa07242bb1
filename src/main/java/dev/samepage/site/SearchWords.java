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

    private SearchWords() {}

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        // One letter becomes two at most.
        var out = new char[2 * text.length()];
        var start = 0;
        var end = 0;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out[end++] = c;
                continue;
            }
            if (c >= SINGLE && !punctuation(c)) {
                return whole(text);
            }
            var folded = c < SINGLE ? folded(c) : "";
            if (folded.isEmpty()) {
                if (end > start) {
                    words.add(new String(out, start, end - start));
                    start = end;
                }
                continue;
            }
            for (var i = 0; i < folded.length(); i++) {
                out[end++] = folded.charAt(i);
            }
        }
        if (end > start) {
            words.add(new String(out, start, end - start));
        }
        return words;
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
