package dev.samepage.text;

/**
 * The spellings that were met last. Texts say the same words again and again, and a word that is the same object has its hash
 * and its small letters already. It forgets without notice: of the words that fall on one pair of slots the last two are kept.
 * For one thread.
 */
public final class Spellings {
    private static final int REMEMBERED = 8192; // words; those of some programmes in six languages, about 1 MB
    private static final int LONGEST = 40; // UTF-16 units of a word that is kept
    private static final ThreadLocal<Spellings> OWN = ThreadLocal.withInitial(Spellings::new);

    private final Spelling[] known = new Spelling[REMEMBERED];

    private Spellings() {}

    /** Those of the thread that asks. */
    public static Spellings own() {
        return OWN.get();
    }

    /** The spelling of a stretch of a text. */
    public Spelling of(char[] text, int from, int to) {
        var hash = 0;
        for (var i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return of(text, from, to, hash);
    }

    /**
     * The same for those who have gone through the characters already.
     *
     * @param hash as {@link String#hashCode} makes it
     */
    public Spelling of(char[] text, int from, int to, int hash) {
        if (to - from > LONGEST) {
            return Spelling.of(text, from, to);
        }
        var slot = (hash ^ hash >>> 15) & REMEMBERED - 1;
        var spelling = known[slot];
        if (spelling != null && spelling.is(text, from, to, hash)) {
            return spelling;
        }
        var other = known[slot ^ 1];
        if (other != null && other.is(text, from, to, hash)) {
            return other;
        }
        known[slot ^ 1] = spelling;
        spelling = Spelling.of(text, from, to);
        known[slot] = spelling;
        return spelling;
    }
}
