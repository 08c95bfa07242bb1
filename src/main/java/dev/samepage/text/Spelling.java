package dev.samepage.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** A run of letters, digits or signs, with what is asked of it wherever it stands. Immutable. */
public final class Spelling {
    private final String text;
    private final char[] chars;
    private final String lower;
    private final int capitals;
    private String folded;
    // Of those who keep something here the two that came last.
    private Kept last;
    private Kept before;

    private record Kept(Object owner, Object thing) {}

    private Spelling(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
        var count = 0;
        var latin = true;
        for (var c : chars) {
            count += Character.isUpperCase(c) ? 1 : 0;
            latin &= c < 0x100;
        }
        capitals = count;
        // Beyond Latin-1 some letters are neither upper nor lower case and change all the same.
        lower = count == 0 && latin ? text : text.toLowerCase(Locale.ROOT);
    }

    static Spelling of(char[] text, int from, int to) {
        var chars = Arrays.copyOfRange(text, from, to);
        return new Spelling(new String(chars), chars);
    }

    public String text() {
        return text;
    }

    /** The first UTF-16 unit. */
    public char first() {
        return chars[0];
    }

    /** In small letters, for look-ups. */
    public String lower() {
        return lower;
    }

    /** How many capitals it has. */
    public int capitals() {
        return capitals;
    }

    /** In small letters without accents, so that "é" and "e" are one. */
    public String folded() {
        if (folded == null) {
            folded = fold(lower);
        }
        return folded;
    }

    /**
     * What somebody keeps with the spelling, so that nobody looks a word up again that is met again; null where it is not there
     * any more, or never was. Owners are told apart by identity.
     */
    public Object kept(Object owner) {
        var found = last;
        if (found != null && found.owner == owner) {
            return found.thing;
        }
        found = before;
        return found != null && found.owner == owner ? found.thing : null;
    }

    /** Keeps something for an owner that lives as long as the program. */
    public void keep(Object owner, Object thing) {
        before = last;
        last = new Kept(owner, thing);
    }

    private static String fold(String lower) {
        for (var i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 0x7F) {
                var plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
                return plain.codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .replace("ß", "ss");
            }
        }
        return lower;
    }

    boolean is(char[] text, int from, int to) {
        if (to - from != chars.length) {
            return false;
        }
        for (var i = 0; i < chars.length; i++) {
            if (chars[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
