package dev.samepage.facts;

import java.text.Normalizer;

/** What related words of related languages share: the first letters, without accents, c and k, f and ph alike. */
final class Stem {
    private static final int LENGTH = 4; // letters; "dele", "admi", "digi"

    private Stem() {}

    static String of(String word) {
        var plain = new StringBuilder();
        var head = word.length() > 24 ? word.substring(0, 24) : word;
        var decomposed = isPlain(head) ? head : Normalizer.normalize(head, Normalizer.Form.NFD);
        for (var i = 0; i < decomposed.length() && plain.length() < LENGTH; i++) {
            var c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (c == 'k') {
                c = 'c';
            } else if (c == 'p' && i + 1 < decomposed.length() && decomposed.charAt(i + 1) == 'h') {
                c = 'f';
                i++;
            } else if (c == 'y') {
                c = 'i';
            } else if (c == 'z') {
                c = 'c';
            }
            if (plain.length() == 0 || plain.charAt(plain.length() - 1) != c) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
