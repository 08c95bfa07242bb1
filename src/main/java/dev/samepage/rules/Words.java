package dev.samepage.rules;

import dev.samepage.rules.Words.Word;
import dev.samepage.text.Spelling;
import dev.samepage.text.Spellings;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The words of a prose text: runs of letters and digits. An elision's or a compound's parts are words of their own. Immutable.
 */
final class Words extends AbstractList<Word> implements RandomAccess {
    /**
     * @param start UTF-16 offset in the prose
     */
    record Word(Spelling spelling, int start, int end) {
        String text() {
            return spelling.text();
        }

        /** The word in lower case. */
        String lower() {
            return spelling.lower();
        }

        boolean startsLower() {
            return Words.startsLower(spelling);
        }

        boolean hasDigit() {
            for (var i = 0; i < text().length(); i++) {
                if (Character.isDigit(text().charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final boolean[] LATIN = new boolean[0x180]; // with the accents of European languages

    static {
        for (var c = 0; c < LATIN.length; c++) {
            LATIN[c] = look((char) c);
        }
    }

    // Both may be longer; the words' places are in turns where one starts and where it ends.
    private final Spelling[] spellings;
    private final int[] places;
    private final int size;

    private Words(Spelling[] spellings, int[] places, int size) {
        this.spellings = spellings;
        this.places = places;
        this.size = size;
    }

    @Override
    public Word get(int index) {
        Objects.checkIndex(index, size);
        return new Word(spellings[index], start(index), end(index));
    }

    @Override
    public int size() {
        return size;
    }

    /** One word's letters; its place is asked for apart, so that going through all words makes nothing. */
    Spelling spelling(int index) {
        return spellings[index];
    }

    int start(int index) {
        return places[2 * index];
    }

    int end(int index) {
        return places[2 * index + 1];
    }

    boolean startsLower(int index) {
        return startsLower(spellings[index]);
    }

    private static boolean startsLower(Spelling spelling) {
        var first = spelling.first();
        return first < 0x80
                ? first >= 'a' && first <= 'z'
                : Character.isLowerCase(spelling.text().codePointAt(0));
    }

    static Words of(String prose) {
        var known = Spellings.own();
        var chars = prose.toCharArray();
        var out = new Spelling[chars.length / 5 + 2];
        var places = new int[2 * out.length];
        var count = 0;
        for (var start = 0; start < chars.length; ) {
            var end = start;
            var hash = 0;
            while (end < chars.length && inWord(chars[end])) {
                hash = 31 * hash + chars[end];
                end++;
            }
            if (end > start) {
                if (count == out.length) {
                    out = Arrays.copyOf(out, 2 * count);
                    places = Arrays.copyOf(places, 4 * count);
                }
                out[count] = known.of(chars, start, end, hash);
                places[2 * count] = start;
                places[2 * count + 1] = end;
                count++;
            }
            start = end + 1;
        }
        return new Words(out, places, count);
    }

    private static boolean inWord(char c) {
        return c < LATIN.length ? LATIN[c] : look(c);
    }

    private static boolean look(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
