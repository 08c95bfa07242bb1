package dev.samepage.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** A run of letters, digits or signs, with what is asked of it wherever it stands. Immutable. */
public final class Spelling {
    private static final int PACKED = 8; // Latin-1 letters that fill a long

    // What tells nearly all words from one another stands here, since a look at another object costs more than the
    // rest.
    private final String text;
    private final int length;
    private final char first;
    // The first letters and the next ones, where they are all Latin-1.
    private final long head;
    private final long next;
    private final boolean latin;
    private final int hash;
    private final int lowerHash;
    private final String lower;
    private final int capitals;
    private String folded;
    // Of those who keep something here the two that came last; bits of those to whom the word means nothing.
    private Note last;
    private Note before;
    private int silent;

    /** What somebody keeps with spellings. Owners are told apart by identity. */
    public abstract static class Note {
        private final Object owner;

        /** @param owner lives as long as the program */
        protected Note(Object owner) {
            this.owner = owner;
        }
    }

    private Spelling(String text, char[] chars) {
        this.text = text;
        length = chars.length;
        first = length == 0 ? 0 : chars[0];
        var count = 0;
        var all = 0;
        for (var c : chars) {
            count += Character.isUpperCase(c) ? 1 : 0;
            all |= c;
        }
        capitals = count;
        latin = all < 0x100;
        head = pack(chars, 0);
        next = pack(chars, PACKED);
        hash = text.hashCode();
        // Beyond Latin-1 some letters are neither upper nor lower case and change all the same.
        lower = count == 0 && latin ? text : text.toLowerCase(Locale.ROOT);
        lowerHash = lower.hashCode();
    }

    private static long pack(char[] chars, int from) {
        var packed = 0L;
        for (var i = from; i < Math.min(chars.length, from + PACKED); i++) {
            packed = packed << 8 | chars[i];
        }
        return packed;
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
        return first;
    }

    /** In small letters, for look-ups. */
    public String lower() {
        return lower;
    }

    /** How many UTF-16 units it has. */
    public int length() {
        return length;
    }

    /** The hash of the text. */
    public int hash() {
        return hash;
    }

    /** The hash of its small letters. */
    public int lowerHash() {
        return lowerHash;
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
     * What an owner keeps with the spelling, so that nobody looks a word up again that is met again; null where it is not there
     * any more, or never was.
     */
    public Note kept(Object owner) {
        var found = last;
        if (found != null && found.owner == owner) {
            return found;
        }
        found = before;
        return found != null && found.owner == owner ? found : null;
    }

    /** Keeps something for its owner. */
    public void keep(Note note) {
        before = last;
        last = note;
    }

    /**
     * Whether somebody has said that the word means nothing to it. It may be forgotten.
     *
     * @param who a bit of its own
     */
    public boolean isSilent(int who) {
        return (silent & who) != 0;
    }

    /** Says so; of two threads that do at once one may be forgotten. */
    public void silence(int who) {
        silent |= who;
    }

    private static String fold(String lower) {
        for (var i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 0x7F) {
                return unaccented(lower);
            }
        }
        return lower;
    }

    private static String unaccented(String lower) {
        var parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var out = new StringBuilder(parts.length());
        for (var i = 0; i < parts.length(); ) {
            var c = parts.codePointAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString().replace("ß", "ss");
    }

    /** Whether the stretch of the text is spelt so; the hash is that of the stretch. */
    boolean is(char[] text, int from, int to, int hash) {
        if (hash != this.hash || to - from != length) {
            return false;
        }
        var at = from;
        if (latin) {
            var all = 0;
            var seen = 0L;
            for (var end = Math.min(to, from + PACKED); at < end; at++) {
                all |= text[at];
                seen = seen << 8 | text[at];
            }
            if (seen != head) {
                return false;
            }
            seen = 0L;
            for (var end = Math.min(to, from + 2 * PACKED); at < end; at++) {
                all |= text[at];
                seen = seen << 8 | text[at];
            }
            if (seen != next || all > 0xFF) {
                return false;
            }
        }
        for (; at < to; at++) {
            if (this.text.charAt(at - from) != text[at]) {
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
