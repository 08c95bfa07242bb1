package dev.samepage.rules;

import dev.samepage.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A term's form as words that may be inflected. No grammar: a word is recognised by its beginning, since es, pt, it, fr
 * and de inflect at the end, and German compounds by what they contain.
 *
 * @param large whether one of the words is no small one
 */
record TermWords(String form, List<Stem> stems, boolean large) {
    /**
     * @param whole the folded word
     * @param small whether it is a short word, which other words of the form make superfluous
     * @param digits whether it begins with one
     * @param loose what stands at the start of a related word
     * @param kept what an inflected word starts with
     */
    private record Stem(String whole, boolean small, boolean digits, String loose, String kept) {
        static Stem of(String whole, boolean small) {
            var length = whole.length();
            // How much of a word inflection leaves: "Benutzer" to "benutz", "delegado" to "delega".
            var loose = whole.substring(
                    0, length <= 4 ? length : length <= 6 ? length - 1 : length <= 8 ? length - 2 : length - 3);
            var digits = length > 0 && Character.isDigit(whole.charAt(0));
            return new Stem(whole, small, digits, loose, length <= 3 ? whole : whole.substring(0, length - 1));
        }

        // Only an ending of one or two letters: "delegato", "delegati", "Administrators".
        boolean inflected(String word) {
            return word.startsWith(kept) && word.length() <= whole.length() + 2;
        }
    }

    // Letters; an ending or a second part longer than this makes another word of it in Romance languages.
    private static final int LONGEST_ENDING = 5;

    static TermWords of(String form) {
        var words = Words.of(form);
        var stems = words.stream()
                .map(word -> Stem.of(word.spelling().folded(), word.text().length() <= 3 && word.startsLower()))
                .toList();
        return new TermWords(form, stems, stems.stream().anyMatch(stem -> !stem.small));
    }

    // The stems follow from the form.
    @Override
    public boolean equals(Object other) {
        return other instanceof TermWords that && that.form.equals(form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    /** Whether all words of the form stand somewhere among the words, inflected or within a compound. */
    boolean isAmong(FoldedWords words) {
        if (stems.isEmpty()) {
            return false;
        }
        for (var i = 0; i < stems.size(); i++) {
            if (counts(stems.get(i)) && !fits(stems.get(i), words)) {
                return false;
            }
        }
        return true;
    }

    private boolean counts(Stem stem) {
        return !large || !stem.small;
    }

    /** Whether one form is the other with other endings, or a part of it. */
    boolean akin(TermWords other) {
        return isWithin(other) || other.isWithin(this);
    }

    private boolean isWithin(TermWords other) {
        for (var i = 0; i < stems.size(); i++) {
            if (counts(stems.get(i)) && !other.has(stems.get(i))) {
                return false;
            }
        }
        return !stems.isEmpty();
    }

    private boolean has(Stem stem) {
        for (var i = 0; i < stems.size(); i++) {
            if (fits(stem, stems.get(i).whole)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of the form stand one behind the other, with other endings at most. */
    Optional<Span> in(FoldedWords words) {
        if (stems.isEmpty() || !words.hold(stems.get(0).kept)) {
            return Optional.empty();
        }
        for (var i = 0; i + stems.size() <= words.size(); i++) {
            var j = 0;
            while (j < stems.size() && stems.get(j).inflected(words.folded(i + j))) {
                j++;
            }
            if (j == stems.size()) {
                return Optional.of(
                        new Span(words.word(i).start(), words.word(i + j - 1).end()));
            }
        }
        return Optional.empty();
    }

    /** Whether the two have a word in common. */
    boolean resembles(TermWords other) {
        for (var i = 0; i < stems.size(); i++) {
            if (!stems.get(i).small && other.has(stems.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Stem stem, FoldedWords words) {
        // Whatever fits a stem has these letters in it.
        if (!words.hold(stem.digits ? stem.whole : stem.loose)) {
            return false;
        }
        for (var i = 0; i < words.size(); i++) {
            if (fits(stem, words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Stem stem, String word) {
        var loose = stem.loose;
        if (stem.digits) {
            return word.contains(stem.whole);
        }
        return word.startsWith(loose) && word.length() <= stem.whole.length() + LONGEST_ENDING
                || loose.length() >= 4 && word.contains(loose);
    }
}
