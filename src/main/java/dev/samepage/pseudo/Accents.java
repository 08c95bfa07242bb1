package dev.samepage.pseudo;

/** Letters with accents, which stay readable to those who know the source. */
final class Accents {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "áƀçðéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ";
    private static final String VOWELS = "aeiouAEIOU";
    // What English gains in most languages; short labels gain more.
    private static final double LONGER = 0.35;

    private Accents() {}

    /** A word with accents, longer by at least 35 in 100: its vowels are doubled, and its last letter repeated. */
    static String word(String word) {
        var missing = (int) Math.ceil(word.length() * LONGER);
        var out = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            var letter = accented(word.charAt(i));
            out.append(letter);
            if (missing > 0 && VOWELS.indexOf(word.charAt(i)) >= 0) {
                out.append(letter);
                missing--;
            }
        }
        for (; missing > 0; missing--) {
            out.append(out.charAt(out.length() - 1));
        }
        return out.toString();
    }

    private static char accented(char c) {
        var at = PLAIN.indexOf(c);
        return at < 0 ? c : ACCENTED.charAt(at);
    }
}
