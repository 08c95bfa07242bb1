package dev.samepage.rules;

import dev.samepage.rules.Words.Word;
import dev.samepage.text.Spelling;
import dev.samepage.text.Spellings;
import java.util.AbstractList;
import java.util.Arrays;
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
            return Character.isLowerCase(text().codePointAt(0));
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

    private final Word[] all;

    private Words(Word[] all) {
        this.all = all;
    }

    @Override
    public Word get(int index) {
        return all[index];
    }

    @Override
    public int size() {
        return all.length;
    }

    static Words of(String prose) {
        var spellings = Spellings.own();
        var chars = prose.toCharArray();
        var out = new Word[chars.length / 5 + 2];
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
                }
                out[count++] = new Word(spellings.of(chars, start, end, hash), start, end);
            }
            start = end + 1;
        }
        return new Words(Arrays.copyOf(out, count));
    }

    private static boolean inWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
