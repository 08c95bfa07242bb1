package dev.samepage.audit;

import java.util.List;

/** Texts of one language compared: the same words in another drop or another file. */
final class Wording {
    /** Share of the words' beginnings that two versions of a sentence have in common. */
    private static final double ENOUGH = 0.5;

    private static final double GAP = 0.1;
    private static final double NEVER = -100;

    private Wording() {}

    /** Letters and digits alone: escapes, marks and blanks differ between drops without meaning anything. */
    static String bare(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** For each text of one version the index of the same or much the same text of another, in order, or -1. */
    static int[] pair(List<String> texts, List<String> others) {
        var first = texts.stream().map(Wording::bare).toList();
        var second = others.stream().map(Wording::bare).toList();
        var traits = texts.stream().map(Traits::of).toList();
        var otherTraits = others.stream().map(Traits::of).toList();
        return Chain.pair(texts.size(), others.size(), GAP, (i, j) -> {
            if (first.get(i).equals(second.get(j))) {
                return 2;
            }
            var share = traits.get(i).weakShare(otherTraits.get(j));
            var facts = traits.get(i).hasStrong() ? traits.get(i).strongShare(otherTraits.get(j)) / 4 : 0;
            return share < ENOUGH ? NEVER : share + facts;
        });
    }
}
