package dev.samepage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a prose text: runs of letters and digits. An elision's or a compound's parts are words of their own. */
final class Words {
    /**
     * @param lower the word in lower case
     * @param start UTF-16 offset in the prose
     */
    record Word(String text, String lower, int start, int end) {
        boolean startsLower() {
            return Character.isLowerCase(text.codePointAt(0));
        }

        boolean hasDigit() {
            for (var i = 0; i < text.length(); i++) {
                if (Character.isDigit(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    private Words() {}

    static List<Word> of(String prose) {
        var out = new ArrayList<Word>();
        var start = -1;
        for (var i = 0; i <= prose.length(); i++) {
            var inside = i < prose.length() && inWord(prose.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                var text = prose.substring(start, i);
                out.add(new Word(text, text.toLowerCase(Locale.ROOT), start, i));
                start = -1;
            }
        }
        return out;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
