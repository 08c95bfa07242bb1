package dev.samepage.facts;

import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.Consumer;

/** Names that stay letter by letter: those of the vocabulary, and words with a capital inside. */
final class NameComparison {
    private static final int SHORTEST = 5; // letters of a name that may be recognised with one letter wrong
    private static final int LONGEST_TEXT = 20_000; // characters up to which a near miss is looked for

    private NameComparison() {}

    static void compare(Pair pair, Consumer<Difference> out) {
        ofVocabulary(pair, out);
        if (pair.source().tokens().haveInnerCapital()
                && pair.target().text().length() <= LONGEST_TEXT
                && pair.source().text().length() <= LONGEST_TEXT) {
            misspelt(pair, out);
        }
    }

    private static void ofVocabulary(Pair pair, Consumer<Difference> out) {
        // By their places in the vocabulary, which both sides share.
        if (pair.source().names().isEmpty()) {
            return;
        }
        var kept = new BitSet();
        for (var use : pair.target().names()) {
            kept.set(use.place());
        }
        for (var use : pair.source().names()) {
            if (kept.get(use.place())) {
                continue;
            }
            kept.set(use.place());
            if (pair.source().name(use).verbatim()) {
                altered(pair, use, out);
            } else {
                glued(pair, use, out);
            }
        }
    }

    private static void altered(Pair pair, NameUse use, Consumer<Difference> out) {
        var source = pair.source();
        var name = source.words(use.from(), use.to());
        if (squash(pair.target().visible().chars()).contains(squash(name))) {
            split(pair, use, name, out);
            return; // glued or hyphenated, which another comparison reports
        }
        var near = nearest(pair.target(), name, use.to() - use.from());
        out.accept(Pair.difference(
                Kind.NAME_ALTERED,
                near == null ? Certainty.LIKELY : Certainty.CERTAIN,
                source.span(use.from(), use.to()),
                near == null ? null : pair.target().span(near[0], near[1]),
                name,
                near == null ? "" : pair.target().words(near[0], near[1]),
                pair.source().name(use).id()));
    }

    /** ProPlus written Pro Plus. */
    private static void split(Pair pair, NameUse use, String name, Consumer<Difference> out) {
        var tokens = pair.target().tokens();
        if (use.to() - use.from() != 1) {
            return;
        }
        for (var i = 1; i < tokens.size(); i++) {
            var two = tokens.text(i - 1) + tokens.text(i);
            if (tokens.spaced(i) && two.equalsIgnoreCase(name)) {
                out.accept(Pair.difference(
                        Kind.NAME_ALTERED,
                        Certainty.LIKELY,
                        pair.source().span(use.from(), use.to()),
                        pair.target().span(i - 1, i + 1),
                        name,
                        pair.target().words(i - 1, i + 1),
                        pair.source().name(use).id()));
                return;
            }
        }
    }

    /** A name's own form in the target's language, two of its words without their blank: SkypeEntreprise. */
    private static void glued(Pair pair, NameUse use, Consumer<Difference> out) {
        for (var form : pair.source().name(use).target()) {
            var words = form.split(" ");
            for (var i = 1; i < words.length; i++) {
                var two = words[i - 1] + words[i];
                if (Character.isUpperCase(two.charAt(0)) && two.length() >= SHORTEST) {
                    gluedWord(pair, use, two, words[i - 1] + " " + words[i], out);
                }
            }
        }
    }

    private static void gluedWord(Pair pair, NameUse use, String word, String expected, Consumer<Difference> out) {
        var tokens = pair.target().tokens();
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.text(i).equals(word)) {
                out.accept(Pair.difference(
                        Kind.WORDS_GLUED,
                        Certainty.CERTAIN,
                        pair.source().span(use.from(), use.to()),
                        pair.target().span(i, i + 1),
                        expected,
                        word,
                        word.toLowerCase(java.util.Locale.ROOT)));
            }
        }
    }

    private static String squash(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** The stretch of as many tokens that differs in the fewest letters, if they are few. */
    private static int[] nearest(Facts target, String name, int length) {
        if (name.length() < SHORTEST || target.text().length() > LONGEST_TEXT) {
            return null;
        }
        int[] best = null;
        var fewest = Math.max(1, name.length() / 5) + 1;
        for (var at = 0; at + length <= target.tokens().size(); at++) {
            var words = target.words(at, at + length);
            if (Math.abs(words.length() - name.length()) < fewest) {
                var distance = Distance.between(name, words, fewest);
                if (distance < fewest) {
                    fewest = distance;
                    best = new int[] {at, at + length};
                }
            }
        }
        return best;
    }

    /** SharePoint written SharPoint: a word with inner capitals is a name in every language. */
    static void misspelt(Pair pair, Consumer<Difference> out) {
        var source = pair.source();
        for (var i = 0; i < source.tokens().size(); i++) {
            var token = source.tokens().get(i);
            if (!token.hasInnerCapital()
                    || token.text().length() < SHORTEST
                    || pair.targetWords().contains(token.lower())) {
                continue;
            }
            for (var j = 0; j < pair.target().tokens().size(); j++) {
                var other = pair.target().tokens().get(j);
                if (other.isCapitalised()
                        && Math.abs(other.text().length() - token.text().length()) <= 1
                        && !pair.sourceWords().contains(other.lower())
                        && Distance.between(token.lower(), other.lower(), 2) == 1) {
                    out.accept(Pair.difference(
                            Kind.NAME_ALTERED,
                            Certainty.LIKELY,
                            source.span(i, i + 1),
                            pair.target().span(j, j + 1),
                            token.text(),
                            other.text(),
                            token.lower()));
                    break;
                }
            }
        }
    }
}
